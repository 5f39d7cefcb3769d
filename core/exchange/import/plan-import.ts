import { differenceOf, type Difference } from '#core/exchange/import/join-fields.ts';
import {
  keysOf,
  mergeDuplicates,
  pairOf,
  type MergedRows,
  type NumberedRow,
  type RowKeys,
} from '#core/exchange/import/merge-duplicates.ts';
import { rowOfEventTerm, type TermRow } from '#core/exchange/term-row.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import type { OwnTerm } from '#core/own/own-term.ts';

/** What would become of a row: a new own term, one that stands as it is, a change of one, or a term the event has. */
export type PlannedRow = NumberedRow &
  (
    | { outcome: 'new' }
    | { outcome: 'same'; own: OwnTerm }
    | { outcome: 'changed'; own: OwnTerm; difference: Difference }
    | { outcome: 'event'; term: Term; difference: Difference }
  );

export interface ImportPlan extends Pick<MergedRows, 'merged' | 'refused'> {
  rows: readonly PlannedRow[];
}

export type ImportCounts = Record<PlannedRow['outcome'] | 'merged' | 'refused', number>;

/**
 * Holds the rows of a file against the own terms and the event's glossary. They are matched by id, else by the pair of
 * preferred designations, else, for own terms, by the designation in one language where that leaves no doubt.
 */
export function planImport(
  read: readonly NumberedRow[],
  ownTerms: readonly OwnTerm[],
  eventTerms: readonly Term[],
): ImportPlan {
  const { rows, merged, refused } = mergeDuplicates(read);
  const own = indexOf(ownTerms);
  const event = indexOf(eventTerms);
  const taken = new Set<OwnTerm>();
  const strong = rows.map(({ keys }) => {
    const found = own.strong(keys);
    if (found) taken.add(found);
    return found;
  });
  const weak = rows.map(({ keys }, at) => (strong[at] || event.strong(keys) ? null : own.weak(keys)));
  const claims = new Map<OwnTerm, number>();
  for (const found of weak) if (found) claims.set(found, (claims.get(found) ?? 0) + 1);
  const planned = rows.map(({ row, line, keys }, at): PlannedRow => {
    const byOne = weak[at];
    const isSure = byOne && claims.get(byOne) === 1 && !taken.has(byOne);
    const found = strong[at] ?? (isSure ? byOne : null);
    if (found) return againstOwn({ row, line }, found);
    const term = event.strong(keys) ?? (isOneSided(row) ? event.weak(keys) : null);
    if (term) return { row, line, outcome: 'event', term, difference: differenceOf(rowOfEventTerm(term), row) };
    return { row, line, outcome: 'new' };
  });
  return { rows: planned, merged, refused };
}

export function countsOf({ rows, merged, refused }: ImportPlan): ImportCounts {
  const counts = { new: 0, same: 0, changed: 0, event: 0, merged: merged.length, refused: refused.length };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function againstOwn({ row, line }: NumberedRow, own: OwnTerm): PlannedRow {
  const difference = differenceOf(own, row);
  const isSame = difference.conflicts.length + difference.additions.length === 0;
  return isSame ? { row, line, outcome: 'same', own } : { row, line, outcome: 'changed', own, difference };
}

function isOneSided({ en, ko }: TermRow): boolean {
  return en.preferred === '' || ko.preferred === '';
}

type Known = Pick<OwnTerm, 'id' | 'en' | 'ko'>;

interface Index<T> {
  /** By id or by both designations. */
  strong(keys: RowKeys): T | null;
  /** By one language's designation, where one term alone has it. */
  weak(keys: RowKeys): T | null;
}

function indexOf<T extends Known>(terms: readonly T[]): Index<T> {
  const byId = new Map<string, T>();
  const byPair = new Map<string, T>();
  const byOne = { en: new Map<string, T | null>(), ko: new Map<string, T | null>() };
  const languages = ['en', 'ko'] as const;
  for (const term of terms) {
    const keys = keysOf(term);
    byId.set(term.id, term);
    byPair.set(pairOf(keys), term);
    for (const language of languages) {
      const key = keys[language];
      if (key !== '') byOne[language].set(key, byOne[language].has(key) ? null : term);
    }
  }
  return {
    strong: (keys) => (keys.id === null ? undefined : byId.get(keys.id)) ?? byPair.get(pairOf(keys)) ?? null,
    weak: (keys) => {
      const found = languages.flatMap((language) => byOne[language].get(keys[language]) ?? []);
      const [first] = found;
      return first && found.every((term) => term === first) ? first : null;
    },
  };
}
