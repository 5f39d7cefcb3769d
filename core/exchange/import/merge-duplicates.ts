import { joined } from '#core/exchange/import/join-fields.ts';
import type { ReadRow } from '#core/exchange/read/reading.ts';
import type { Refused } from '#core/exchange/read/refusal.ts';
import type { RowText, TermRow } from '#core/exchange/term-row.ts';
import type { Language } from '#core/texts/language.ts';
import { normalise } from '#core/glossary/normalise.ts';
import type { Designations } from '#core/glossary/term-schema.ts';

export type NumberedRow = Pick<ReadRow, 'row' | 'line'>;

/** What a row is found by: its id, and its designations as they are compared. */
export type RowKeys = Record<Language, string> & { id: string | null };

export interface MergedRows {
  rows: (NumberedRow & { keys: RowKeys })[];
  /** Rows that said more of a concept that a row before them has. */
  merged: { line: number; into: number }[];
  refused: Refused[];
}

/** A designation in the form in which it is compared; one of signs alone ("%") stands for itself. */
export function designationKey(text: string): string {
  return normalise(text) || text.trim();
}

export function keysOf({ id, en, ko }: Pick<TermRow, 'id' | 'en' | 'ko'>): RowKeys {
  return { id, en: designationKey(en.preferred), ko: designationKey(ko.preferred) };
}

/** Both designations as one text. */
export function pairOf({ en, ko }: Omit<RowKeys, 'id'>): string {
  return `${en}\n${ko}`;
}

/**
 * One row a concept: rows with the same pair of designations, and with the same id and one designation in common, are
 * joined to the first of them. A second concept under an id that is taken is refused.
 */
export function mergeDuplicates(read: readonly NumberedRow[]): MergedRows {
  const rows: MergedRows['rows'] = [];
  const byPair = new Map<string, number>();
  const byId = new Map<string, number>();
  const found: MergedRows = { rows, merged: [], refused: [] };
  for (const { row, line } of read) {
    const keys = keysOf(row);
    const pair = pairOf(keys);
    const sameId = row.id === null ? undefined : byId.get(row.id);
    const at = sameId ?? byPair.get(pair);
    const first = at === undefined ? undefined : rows[at];
    if (at === undefined || !first) {
      byPair.set(pair, rows.length);
      if (row.id !== null) byId.set(row.id, rows.length);
      rows.push({ row, line, keys });
    } else if (sameId !== undefined && !isSameConcept(first.keys, keys)) {
      found.refused.push({ line, code: 'duplicate', detail: row.id ?? '' });
    } else {
      const both = united(first.row, row);
      rows[at] = { row: both, line: first.line, keys: keysOf(both) };
      found.merged.push({ line, into: first.line });
    }
  }
  return found;
}

function isSameConcept(first: RowKeys, second: RowKeys): boolean {
  return (['en', 'ko'] as const).some((language) => second[language] !== '' && second[language] === first[language]);
}

function united(first: TermRow, second: TermRow): TermRow {
  return {
    id: first.id ?? second.id,
    en: unitedDesignations(first.en, second.en),
    ko: unitedDesignations(first.ko, second.ko),
    definition: unitedTexts(first.definition, second.definition),
    note: unitedTexts(first.note, second.note),
    domain: joined(first.domain, second.domain, '; '),
    partOfSpeech: first.partOfSpeech ?? second.partOfSpeech,
    sessions: unitedLists(first.sessions, second.sessions),
    speakers: unitedLists(first.speakers, second.speakers),
    kept: { ...second.kept, ...first.kept },
  };
}

function unitedDesignations(first: Designations, second: Designations): Designations {
  const isOther =
    first.preferred !== '' &&
    second.preferred !== '' &&
    designationKey(first.preferred) !== designationKey(second.preferred);
  return {
    preferred: first.preferred || second.preferred,
    admitted: unitedLists(first.admitted, isOther ? [second.preferred, ...second.admitted] : second.admitted),
    deprecated: unitedLists(first.deprecated, second.deprecated),
    abbreviations: unitedLists(first.abbreviations, second.abbreviations),
  };
}

function unitedTexts(first: RowText, second: RowText): RowText {
  return { en: joined(first.en, second.en, '\n'), ko: joined(first.ko, second.ko, '\n') };
}

function unitedLists(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
