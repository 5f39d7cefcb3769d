import type { Designations, Term } from '#core/glossary/term-schema.ts';

/** A text in both languages as files carry it: empty where there is none. */
export interface RowText {
  en: string;
  ko: string;
}

/**
 * A term as files carry it: what every reader of glossaries gives and every writer takes. A preferred designation may be
 * empty in one language, never in both.
 */
export interface TermRow {
  /** A slug, where the file gives one. */
  id: string | null;
  en: Designations;
  ko: Designations;
  definition: RowText;
  note: RowText;
  /** Empty where the file names none. */
  domain: string;
  partOfSpeech: Term['partOfSpeech'] | null;
  /** Slugs of the sessions and speakers that the term is tagged with. */
  sessions: readonly string[];
  speakers: readonly string[];
  /** What the file said beside, by its own names, kept to be written again. */
  kept: Readonly<Record<string, string>>;
}

const noDesignations: Designations = { preferred: '', admitted: [], deprecated: [], abbreviations: [] };

export const emptyRow: TermRow = {
  id: null,
  en: noDesignations,
  ko: noDesignations,
  definition: { en: '', ko: '' },
  note: { en: '', ko: '' },
  domain: '',
  partOfSpeech: null,
  sessions: [],
  speakers: [],
  kept: {},
};

/** A term of the event's glossary, as files carry it. */
export function rowOfEventTerm(term: Term): TermRow {
  const { id, en, ko, definition, note, domain, partOfSpeech } = term;
  return {
    ...emptyRow,
    id,
    en,
    ko,
    definition: { en: definition?.en ?? '', ko: definition?.ko ?? '' },
    note: { en: note?.en ?? '', ko: note?.ko ?? '' },
    domain,
    partOfSpeech,
  };
}
