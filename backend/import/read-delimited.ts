import { createTableCollector } from '#core/exchange/read/collect-table.ts';
import { guessDelimiter } from '#core/exchange/read/guess-delimiter.ts';
import type { GlossaryReading, Mapping, TextEncoding } from '#core/exchange/read/reading.ts';
import { createRowSplitter } from '#core/exchange/read/split-rows.ts';
import { decodedChunks, fileChunks } from '#backend/import/text-encoding.ts';

/** More than any glossary has, less than memory holds. */
export const tableLimits = { rows: 500_000, columns: 256 };

export interface TextFile {
  file: string;
  bytes: number;
  encoding: TextEncoding;
  /** The beginning of its text. */
  start: string;
}

export interface ReadOptions {
  mapping?: Mapping | undefined;
  /** Told the share of the file that was read, from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/** A glossary as CSV, TSV or the like: the delimiter is the one that most rows agree on. */
export function readDelimited({ file, bytes, encoding, start }: TextFile, options: ReadOptions): GlossaryReading {
  const { skip, ...splitting } = guessDelimiter(start);
  const collector = createTableCollector(tableLimits, { mapping: options.mapping, guarded: true });
  const splitter = createRowSplitter(splitting);
  let toSkip = skip;
  const added = skip === 0 ? 0 : 1;
  const take = (rows: ReturnType<typeof splitter.push>) => {
    for (const { cells, line } of rows) collector.add({ cells, line: line + added });
  };
  for (const text of decodedChunks(fileChunks(file, options.onProgress, bytes), encoding)) {
    take(splitter.push(text.slice(toSkip)));
    toSkip = Math.max(toSkip - text.length, 0);
  }
  take(splitter.end());
  const format = splitting.delimiter === '\t' ? 'tsv' : 'csv';
  return { format, encoding, delimiter: splitting.delimiter, otherSheets: [], ...collector.end() };
}
