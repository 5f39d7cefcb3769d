import { createLookup } from '#core/glossary/lookup/lookup.ts';
import type { LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import type { Designations, Term } from '#core/glossary/term-schema.ts';

/** Terms that answer a query in either language, best first; none for a query without a letter or digit. */
export type TermSearch = (query: string) => Term[];

/** How many answers a list can be looked through. */
const limit = 50;

export function createTermSearch(terms: readonly Term[]): TermSearch {
  const lookup = createLookup(terms.map(lookupEntryOf));
  return (query) => lookup(query, { limit }).flatMap((place) => terms[place] ?? []);
}

/** A term as look-up takes it: all its names in both languages. */
export function lookupEntryOf({ id, en, ko }: Term): LookupEntry {
  return { id, names: [...namesOf(en), ...namesOf(ko)] };
}

function namesOf({ preferred, abbreviations, admitted, deprecated }: Designations): LookupEntry['names'] {
  return [
    { text: preferred, kind: 'preferred' },
    ...abbreviations.map((text) => ({ text, kind: 'abbreviation' as const })),
    ...admitted.map((text) => ({ text, kind: 'admitted' as const })),
    ...deprecated.map((text) => ({ text, kind: 'deprecated' as const })),
  ];
}
