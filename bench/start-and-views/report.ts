import os from 'node:os';

export const runs = 5;

export async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure());
  return results;
}

export interface Row {
  what: string;
  /** One measurement a run; null where this system does not tell. */
  values: (number | null)[];
  unit: 'ms' | 'kB' | 'MB' | '×';
  /** At most this; null: shown to compare with. */
  target: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

export function machineLine(browserVersion: string): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus[0]?.model ?? 'unknown processor'} × ${cpus.length}, ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}, Chromium ${browserVersion}`;
}

/** A Markdown table: medians, the least and the most of the runs, and what was aimed at. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, values, unit, target }) => {
    const known = values.filter((value) => value !== null);
    const show = (value: number) => `${value.toFixed(unit === '×' ? 2 : 0)} ${unit}`;
    const cells =
      known.length === 0
        ? ['not told here', '']
        : [show(median(known)), `${show(Math.min(...known))} – ${show(Math.max(...known))}`];
    return [what, ...cells, target === null ? '' : `≤ ${target} ${unit}`];
  });
  const header = ['', 'median', 'range', 'target'];
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...lines].map((cells) => cells[column]?.length ?? 0)),
  );
  const row = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(header), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}
