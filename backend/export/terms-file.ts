import { xlsxOfRows } from '#backend/export/xlsx.ts';
import type { ExportFormat } from '#core/files/export-choices.ts';
import { ankiOfRows } from '#core/exchange/anki.ts';
import { csvOfRows } from '#core/exchange/csv.ts';
import { markdownOfRows } from '#core/exchange/markdown.ts';
import { tbxOfRows } from '#core/exchange/tbx.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import { utxOfRows } from '#core/exchange/utx.ts';

interface Head {
  title: string;
  /** When it is written: epoch ms. */
  now: number;
}

type Write = (rows: readonly TermRow[], head: Head) => string | Promise<Buffer>;

const writers: Record<ExportFormat, Write> = {
  csv: csvOfRows,
  xlsx: xlsxOfRows,
  tbx: (rows, { title }) => tbxOfRows(rows, title, ['Briefing']),
  utx: (rows, { now }) => utxOfRows(rows, new Date(now).toISOString()),
  anki: ankiOfRows,
  md: (rows, { title }) => markdownOfRows(rows, title),
};

/** Anki reads its cards from plain text. */
export const endingOf: Record<ExportFormat, string> = {
  csv: 'csv',
  xlsx: 'xlsx',
  tbx: 'tbx',
  utx: 'utx',
  anki: 'txt',
  md: 'md',
};

/** Terms in a format that other programs read; what each can carry is said where it is written. */
export async function termsFile(format: ExportFormat, rows: readonly TermRow[], head: Head): Promise<string | Buffer> {
  return await writers[format](rows, head);
}
