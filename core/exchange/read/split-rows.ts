import { FileRefused } from '#core/exchange/read/refusal.ts';

export interface Cells {
  cells: string[];
  /** Where the row begins, from 1. */
  line: number;
}

export interface RowSplitter {
  /** The rows that end within what has come so far. */
  push(text: string): Cells[];
  /** The row that the end of the text ends. */
  end(): Cells[];
}

export interface RowSplitting {
  /** Null where there is one column alone. */
  delimiter: string | null;
  lineEnd: '\n' | '\r';
}

/** The longest row, in UTF-16 units: far more than a term needs, far less than memory. */
export const longestRow = 1_000_000;

/**
 * Splits delimited text into rows (RFC 4180), however it is cut into chunks; blank rows are passed over. A quote within
 * an unquoted field is a quote. Throws `FileRefused` with the line where a quote opens that nothing closes, or where
 * something follows a closing one.
 */
export function createRowSplitter({ delimiter, lineEnd }: RowSplitting): RowSplitter {
  let text = '';
  let line = 1;
  const rowsOf = (isWhole: boolean): Cells[] => {
    const rows: Cells[] = [];
    let at = 0;
    while (at < text.length) {
      const row =
        plainRow(text, at, delimiter, lineEnd, isWhole) ?? quotedRow(text, at, delimiter, lineEnd, isWhole, line);
      if (row === null) break;
      if (row.next - at > longestRow) throw new FileRefused('field-too-long', line, String(longestRow));
      if (row.cells.some((cell) => cell !== '')) rows.push({ cells: row.cells, line });
      line += row.lines;
      at = row.next;
    }
    text = text.slice(at);
    if (text.length > longestRow) refuseLong(text, line, lineEnd);
    return rows;
  };
  return {
    push: (more) => {
      text += more;
      return rowsOf(false);
    },
    end: () => rowsOf(true),
  };
}

interface Row {
  cells: string[];
  /** Where the next row begins, and how many lines this one takes. */
  next: number;
  lines: number;
}

/** A row without any quote: by far the most. Null when it has one, or has not come whole. */
function plainRow(text: string, at: number, delimiter: string | null, lineEnd: string, isWhole: boolean): Row | null {
  const end = text.indexOf(lineEnd, at);
  if (end < 0 && !isWhole) return null;
  const line = text.slice(at, end < 0 ? text.length : end);
  if (line.includes('"')) return null;
  const row = line.endsWith('\r') ? line.slice(0, -1) : line;
  return { cells: delimiter === null ? [row] : row.split(delimiter), next: end < 0 ? text.length : end + 1, lines: 1 };
}

/** A row in which fields may be quoted. Null when it has not come whole. */
function quotedRow(
  text: string,
  from: number,
  delimiter: string | null,
  lineEnd: string,
  isWhole: boolean,
  line: number,
): Row | null {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    let cell: string;
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0 && !isWhole) return null;
      if (close < 0) throw new FileRefused('quote-unclosed', line + lines - 1);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      const end = endOfField(text, at, delimiter, lineEnd);
      if (end === text.length && !isWhole) return null;
      const breaks = cell.split(lineEnd).length - 1;
      if (text.slice(at, end).trim() !== '') throw new FileRefused('quote-stray', line + lines - 1 + breaks);
      lines += breaks;
      at = end;
    } else {
      const end = endOfField(text, at, delimiter, lineEnd);
      if (end === text.length && !isWhole) return null;
      // A carriage return before the line end belongs to it.
      cell =
        text[end] !== delimiter && text[end - 1] === '\r' && end > at ? text.slice(at, end - 1) : text.slice(at, end);
      at = end;
    }
    if (text[at] !== delimiter || delimiter === null) return { cells: [...cells, cell], next: at + 1, lines };
    cells.push(cell);
    at += 1;
  }
}

/** A quote that is not one of two; at the end of what has come it may yet be. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfField(text: string, from: number, delimiter: string | null, lineEnd: string): number {
  const field = delimiter === null ? -1 : text.indexOf(delimiter, from);
  const row = text.indexOf(lineEnd, from);
  return Math.min(field < 0 ? text.length : field, row < 0 ? text.length : row);
}

/** What is longer than any row is a quote that nobody closed, if it runs over lines. */
function refuseLong(text: string, line: number, lineEnd: string): never {
  if (text.includes(lineEnd)) throw new FileRefused('quote-unclosed', line);
  throw new FileRefused('field-too-long', line, String(longestRow));
}
