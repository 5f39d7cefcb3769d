import { glossaryColumns } from '#core/glossary/glossary-columns.ts';
import type { TermRow } from '#core/exchange/term-row.ts';

/** The columns in which tables carry own terms: those of `glossary.csv`, then what own terms have besides. */
export const rowColumns = [
  ...glossaryColumns.filter((column) => column !== 'status' && column !== 'origin'),
  'sessions',
  'speakers',
  'kept',
] as const;

/** The cells of a row, in the order of `rowColumns`: several texts in one are divided by " | ", what was kept is JSON. */
export function cellsOfRow(row: TermRow): string[] {
  return [
    row.id ?? '',
    row.domain,
    row.partOfSpeech ?? '',
    ...designationCells(row.en),
    ...designationCells(row.ko),
    row.definition.en,
    row.definition.ko,
    row.note.en,
    row.note.ko,
    row.sessions.join(' | '),
    row.speakers.join(' | '),
    Object.keys(row.kept).length === 0 ? '' : JSON.stringify(row.kept),
  ];
}

function designationCells({ preferred, admitted, deprecated, abbreviations }: TermRow['en']): string[] {
  return [preferred, admitted.join(' | '), deprecated.join(' | '), abbreviations.join(' | ')];
}
