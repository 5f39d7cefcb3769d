import { FileRefused } from '#core/exchange/read/refusal.ts';
import { createRowSplitter, type RowSplitting } from '#core/exchange/read/split-rows.ts';

const delimiters = [',', '\t', ';', '|'];

export interface GuessedTable extends RowSplitting {
  /** Lines before the first row that say how the file is to be read: Excel's "sep=;". */
  skip: number;
}

/** How a text is divided, as its beginning shows: by what most of its rows have alike. */
export function guessDelimiter(sample: string): GuessedTable {
  const lineEnd = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
  const said = /^sep=(.)\r?(?:\n|$)/u.exec(sample);
  if (said?.[1] !== undefined) return { delimiter: said[1], lineEnd, skip: said[0].length };
  const scored = delimiters
    .map((delimiter) => ({ delimiter, score: alike(sample, { delimiter, lineEnd }) }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  return { delimiter: best && best.score > 0 ? best.delimiter : null, lineEnd, skip: 0 };
}

/** The share of rows with as many cells as most rows have, those being several; more cells tip the balance. */
function alike(sample: string, splitting: RowSplitting): number {
  const counts = cellCounts(sample, splitting);
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  const [[cells, rows] = [1, 0]] = [...often].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return cells < 2 ? 0 : rows / counts.length + Math.min(cells, 50) / 1_000;
}

function cellCounts(sample: string, splitting: RowSplitting): number[] {
  const counts: number[] = [];
  const splitter = createRowSplitter(splitting);
  try {
    for (const { cells } of splitter.push(sample)) counts.push(cells.length);
    // The last row of a long sample is cut short; of a short file it is the whole of it.
    if (counts.length === 0) for (const { cells } of splitter.end()) counts.push(cells.length);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  return counts;
}
