import type { Term } from '#core/glossary/term-schema.ts';
import type { GeneratedEntry } from './generate-entries.ts';

/** A generated entry as a term of a glossary. */
export function generatedTerm({ id, en, ko, enVariants, koVariants, abbr }: GeneratedEntry): Term {
  return {
    id,
    domain: 'generated',
    partOfSpeech: 'noun',
    en: { preferred: en, admitted: enVariants, deprecated: [], abbreviations: abbr === undefined ? [] : [abbr] },
    ko: { preferred: ko, admitted: koVariants, deprecated: [], abbreviations: [] },
    definition: null,
    note: null,
    status: 'working',
    origin: 'theme',
  };
}
