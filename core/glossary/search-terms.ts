import type { LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import type { Designations, Term } from '#core/glossary/term-schema.ts';

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
