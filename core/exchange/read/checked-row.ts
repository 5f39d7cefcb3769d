import type { ReadRow } from '#core/exchange/read/reading.ts';
import type { Refused } from '#core/exchange/read/refusal.ts';
import { rowWarnings, textsOf } from '#core/exchange/read/row-warnings.ts';
import { emptyRow, type TermRow } from '#core/exchange/term-row.ts';
import type { Designations } from '#core/glossary/term-schema.ts';

/** The longest text of a field, in UTF-16 units. */
const longestField = 20_000;

/** A row that can be taken, with what there is to know of it; or why it cannot. */
export function checkedRow(row: TermRow, line: number): ReadRow | Refused {
  if (row.en.preferred === '' && row.ko.preferred === '') return { line, code: 'no-term', detail: '' };
  const texts = textsOf(row);
  if (texts.some((text) => text.length > longestField))
    return { line, code: 'field-too-long', detail: String(longestField) };
  return { row, line, warnings: rowWarnings(texts) };
}

/** Without a preferred designation, the first admitted one is it, else the first abbreviation. */
export function preferredOf(found: Designations): Designations {
  const { preferred, admitted, deprecated, abbreviations } = found;
  if (preferred !== '') return found;
  if (admitted[0] !== undefined) return { ...found, preferred: admitted[0], admitted: admitted.slice(1) };
  if (abbreviations[0] !== undefined)
    return { ...found, preferred: abbreviations[0], abbreviations: abbreviations.slice(1) };
  return deprecated.length === 0 ? emptyRow.en : found;
}
