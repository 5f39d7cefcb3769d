import { cellsOfRow, rowColumns } from '#core/exchange/cells-of-row.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import { glossaryColumns, rowOfTerm, type GlossaryRow } from '#core/glossary/glossary-columns.ts';
import type { Term } from '#core/glossary/term-schema.ts';

/** Spreadsheets take Hangul in a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would run as a formula, full-width twins included (OWASP "CSV injection"). */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

/** The glossary as CSV (RFC 4180, UTF-8 with byte order mark), in the columns of `glossary.csv`. */
export function toCsv(terms: readonly Term[]): string {
  const rows = terms.map((term) => csvRow(rowOfTerm(term)));
  return byteOrderMark + [glossaryColumns.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

/**
 * Terms as CSV, in columns that are understood by themselves when they are read again. All of a row is carried, but for
 * blanks at the ends of its texts and for "|" in a designation, which divides two.
 */
export function csvOfRows(rows: Iterable<TermRow>): string {
  const lines = [rowColumns.join(',')];
  for (const row of rows) lines.push(cellsOfRow(row).map(field).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** One row of `glossary.csv`, without its line end. */
export function csvRow(row: GlossaryRow): string {
  return glossaryColumns.map((column) => field(row[column])).join(',');
}

/** Whether a spreadsheet would run a text as a formula. */
export function isFormula(text: string): boolean {
  return formula.test(text);
}

/** A field that would be read as a formula gets an apostrophe before it; `readField` takes it off again. */
function field(text: string): string {
  const safe = formula.test(text) || /^'+[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A field as it was before `toCsv` made it safe. */
export function readField(text: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/u.test(text) ? text.slice(1) : text;
}
