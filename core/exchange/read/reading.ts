import type { Refused } from '#core/exchange/read/refusal.ts';
import type { TermRow } from '#core/exchange/term-row.ts';

export const glossaryFormats = ['csv', 'tsv', 'xlsx', 'tbx', 'utx', 'anki-text', 'apkg'] as const;
export type GlossaryFormat = (typeof glossaryFormats)[number];

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/**
 * What a column holds, as the fields of a row. `kept`: kept under the column's name. `keptAll`: several such, as JSON.
 * `ignore`: not taken.
 */
export const columnMeanings = [
  'id',
  'en',
  'enAdmitted',
  'enDeprecated',
  'enAbbreviations',
  'ko',
  'koAdmitted',
  'koDeprecated',
  'koAbbreviations',
  'definitionEn',
  'definitionKo',
  'noteEn',
  'noteKo',
  'domain',
  'partOfSpeech',
  'sessions',
  'speakers',
  'kept',
  'keptAll',
  'ignore',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface Column {
  /** As the file heads it; "A", "B" … where it has no header. */
  name: string;
  /** What the first rows hold in it. */
  sample: readonly string[];
  /** Proposed, or as the user chose. */
  meaning: ColumnMeaning;
}

/** What the user changed in how a table is read. */
export interface Mapping {
  /** One a column, in their order. */
  meanings: readonly ColumnMeaning[];
  /** Whether the first row names the columns. */
  header: boolean;
}

export type RowWarning = 'invisible' | 'bidi' | 'formula';

export interface ReadRow {
  row: TermRow;
  line: number;
  /** What a reader cannot see in it, or a spreadsheet would run; it is kept as it is. */
  warnings: readonly RowWarning[];
}

export interface GlossaryReading {
  format: GlossaryFormat;
  /** Null for what is no text. */
  encoding: TextEncoding | null;
  delimiter: string | null;
  /** Null for formats that are no tables. */
  columns: readonly Column[] | null;
  /** Whether the first row was taken for names of columns; null for formats that are no tables. */
  header: boolean | null;
  rows: readonly ReadRow[];
  refused: readonly Refused[];
  /** Sheets that hold something and were not read. */
  otherSheets: readonly string[];
}
