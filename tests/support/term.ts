import type { Term } from '#core/glossary/term-schema.ts';

interface Shape {
  en: string;
  ko: string;
  enAdmitted?: string[];
  enDeprecated?: string[];
  enAbbreviations?: string[];
  koAdmitted?: string[];
  koAbbreviations?: string[];
  partOfSpeech?: Term['partOfSpeech'];
}

/** A made-up term for tests. */
export function term(id: string, shape: Shape): Term {
  return {
    id,
    domain: 'any',
    partOfSpeech: shape.partOfSpeech ?? 'noun',
    en: {
      preferred: shape.en,
      admitted: shape.enAdmitted ?? [],
      deprecated: shape.enDeprecated ?? [],
      abbreviations: shape.enAbbreviations ?? [],
    },
    ko: {
      preferred: shape.ko,
      admitted: shape.koAdmitted ?? [],
      deprecated: [],
      abbreviations: shape.koAbbreviations ?? [],
    },
    definition: null,
    note: null,
    status: 'working',
    origin: 'theme',
  };
}
