import { isSlug } from '#core/content/slug.ts';
import { readField } from '#core/exchange/csv.ts';
import { checkedRow, preferredOf } from '#core/exchange/read/checked-row.ts';
import { partOfSpeechOf } from '#core/exchange/read/part-of-speech.ts';
import type { Column, ColumnMeaning, ReadRow } from '#core/exchange/read/reading.ts';
import type { Refused } from '#core/exchange/read/refusal.ts';

import type { Cells } from '#core/exchange/read/split-rows.ts';
import { emptyRow, type RowText, type TermRow } from '#core/exchange/term-row.ts';
import { glossaryColumns } from '#core/glossary/glossary-columns.ts';
import type { Designations } from '#core/glossary/term-schema.ts';

export type RowOfCells = (cells: Cells) => ReadRow | Refused;

/** How rows of a table become terms, by what its columns mean. */
export function createRowOfCells(columns: readonly Column[], guarded: boolean): RowOfCells {
  const places = new Map<ColumnMeaning, number>();
  for (const [at, { meaning }] of columns.entries()) if (!places.has(meaning)) places.set(meaning, at);
  const keepable = columns.flatMap((column, at) => (mayBeKept.has(column.meaning) ? [{ ...column, at }] : []));
  const separator = isOwn(columns) ? /\|/u : /[|;；\n]/u;
  return ({ cells, line }) => {
    const textAt = (at: number | undefined) => (at === undefined ? '' : textOf(cells[at], guarded));
    const text = (meaning: ColumnMeaning) => textAt(places.get(meaning));
    const list = (meaning: ColumnMeaning) => listOf(text(meaning), separator);
    if (cells.some((cell, at) => at >= columns.length && cell.trim() !== ''))
      return { line, code: 'more-cells', detail: String(columns.length) };
    const given: Designated = { text, list };
    const en = designationsOf(given, 'en', 'enAdmitted', 'enDeprecated', 'enAbbreviations');
    const ko = designationsOf(given, 'ko', 'koAdmitted', 'koDeprecated', 'koAbbreviations');
    const row: TermRow = {
      id: isSlug(text('id')) ? text('id') : null,
      en,
      ko,
      definition: bilingual(text('definitionEn'), text('definitionKo')),
      note: bilingual(text('noteEn'), text('noteKo')),
      domain: text('domain'),
      partOfSpeech: partOfSpeechOf(text('partOfSpeech')),
      sessions: list('sessions'),
      speakers: list('speakers'),
      kept: keptOf(keepable, textAt),
    };
    return checkedRow(row, line);
  };
}

/** The project's own columns divide designations by " | " alone, so that nothing else in them is taken for one. */
function isOwn(columns: readonly Column[]): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return ['en_admitted', 'ko_admitted'].every((name) => names.has(name) && glossaryColumns.some((own) => own === name));
}

function textOf(cell: string | undefined, guarded: boolean): string {
  if (cell === undefined || cell === '') return '';
  return guarded ? readField(cell.trim()).trim() : cell.trim();
}

const nothing: string[] = [];

function listOf(text: string, separator: RegExp): string[] {
  if (text === '') return nothing;
  return text.split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

interface Designated {
  text(meaning: ColumnMeaning): string;
  list(meaning: ColumnMeaning): string[];
}

function designationsOf(
  { text, list }: Designated,
  preferred: ColumnMeaning,
  admitted: ColumnMeaning,
  deprecated: ColumnMeaning,
  abbreviations: ColumnMeaning,
): Designations {
  const found = {
    preferred: text(preferred),
    admitted: list(admitted),
    deprecated: list(deprecated),
    abbreviations: list(abbreviations),
  };
  return preferredOf(found);
}

function bilingual(en: string, ko: string): RowText {
  return en === '' && ko === '' ? emptyRow.note : { en, ko };
}

/** What a term may have no place for. */
const mayBeKept: ReadonlySet<ColumnMeaning> = new Set(['kept', 'id', 'partOfSpeech', 'keptAll']);

function keptOf(columns: readonly (Column & { at: number })[], textAt: (at: number) => string): TermRow['kept'] {
  const kept: [string, string][] = [];
  for (const { name, meaning, at } of columns) {
    const text = textAt(at);
    if (text === '') continue;
    if (meaning === 'kept') kept.push([name, text]);
    // What a term cannot be given is kept as the file said it.
    if (meaning === 'id' && !isSlug(text)) kept.push([name, text]);
    if (meaning === 'partOfSpeech' && partOfSpeechOf(text) === null) kept.push([name, text]);
    if (meaning === 'keptAll') kept.push(...(keptFields(text) ?? [[name, text]]));
  }
  return kept.length === 0 ? emptyRow.kept : Object.fromEntries(kept);
}

/** Several kept fields, as `toCsv` writes them; null when it is something else. */
function keptFields(text: string): [string, string][] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const fields = Object.entries(value);
    return fields.every((field): field is [string, string] => typeof field[1] === 'string') ? fields : null;
  } catch {
    return null;
  }
}
