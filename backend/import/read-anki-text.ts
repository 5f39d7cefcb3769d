import type { AnkiHeader } from '#core/exchange/read/anki-header.ts';
import { createTableCollector, type TableCollector } from '#core/exchange/read/collect-table.ts';
import { letters } from '#core/exchange/read/propose-columns.ts';
import type { GlossaryReading } from '#core/exchange/read/reading.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { createRowSplitter, type Cells } from '#core/exchange/read/split-rows.ts';
import { textOfHtml } from '#core/exchange/read/text-of-html.ts';
import { tableLimits, type ReadOptions, type TextFile } from '#backend/import/read-delimited.ts';
import { decodedChunks, fileChunks } from '#backend/import/text-encoding.ts';

/** A glossary as notes that Anki wrote out as text. */
export function readAnkiText(
  { file, bytes, encoding }: TextFile,
  { length, lines, delimiter, html, names }: AnkiHeader,
  { mapping, onProgress }: ReadOptions,
): GlossaryReading {
  const splitter = createRowSplitter({ delimiter, lineEnd: '\n' });
  let collector: TableCollector | null = null;
  let toSkip = length;
  const take = (rows: Cells[]) => {
    for (const { cells, line } of rows) {
      collector ??= createTableCollector(tableLimits, { mapping, named: namedFor(cells.length, names) });
      collector.add({ cells: html ? cells.map(textOfHtml) : cells, line: line + lines });
    }
  };
  for (const text of decodedChunks(fileChunks(file, onProgress, bytes), encoding)) {
    take(splitter.push(text.slice(toSkip)));
    toSkip = Math.max(toSkip - text.length, 0);
  }
  take(splitter.end());
  if (!collector) throw new FileRefused('no-terms');
  return { format: 'anki-text', encoding, delimiter, otherSheets: [], ...(collector as TableCollector).end() };
}

function namedFor(width: number, names: AnkiHeader['names']): string[] {
  return Array.from({ length: Math.max(width, names.length) }, (_, at) => names[at] || letters(at));
}
