import type { Designations, Term } from '#core/glossary/term-schema.ts';

/** The columns of `glossary.csv`, in their order: one row a concept, several designations in a field joined by " | ". */
export const glossaryColumns = [
  'id',
  'domain',
  'part_of_speech',
  'en',
  'en_admitted',
  'en_deprecated',
  'en_abbreviations',
  'ko',
  'ko_admitted',
  'ko_deprecated',
  'ko_abbreviations',
  'definition_en',
  'definition_ko',
  'note_en',
  'note_ko',
  'status',
  'origin',
] as const;

export type GlossaryRow = Record<(typeof glossaryColumns)[number], string>;

/** A row as a term, not yet held against the schema: fields may hold what they may not. */
export function termOfRow(row: GlossaryRow): unknown {
  return {
    id: row.id,
    domain: row.domain,
    partOfSpeech: row.part_of_speech,
    en: designations(row.en, row.en_admitted, row.en_deprecated, row.en_abbreviations),
    ko: designations(row.ko, row.ko_admitted, row.ko_deprecated, row.ko_abbreviations),
    definition: bilingual(row.definition_en, row.definition_ko),
    note: bilingual(row.note_en, row.note_ko),
    status: row.status,
    origin: row.origin,
  };
}

export function rowOfTerm(term: Term): GlossaryRow {
  return {
    id: term.id,
    domain: term.domain,
    part_of_speech: term.partOfSpeech,
    en: term.en.preferred,
    en_admitted: joined(term.en.admitted),
    en_deprecated: joined(term.en.deprecated),
    en_abbreviations: joined(term.en.abbreviations),
    ko: term.ko.preferred,
    ko_admitted: joined(term.ko.admitted),
    ko_deprecated: joined(term.ko.deprecated),
    ko_abbreviations: joined(term.ko.abbreviations),
    definition_en: term.definition?.en ?? '',
    definition_ko: term.definition?.ko ?? '',
    note_en: term.note?.en ?? '',
    note_ko: term.note?.ko ?? '',
    status: term.status,
    origin: term.origin,
  };
}

function designations(preferred: string, admitted: string, deprecated: string, abbreviations: string): Designations {
  return {
    preferred,
    admitted: several(admitted),
    deprecated: several(deprecated),
    abbreviations: several(abbreviations),
  };
}

function several(field: string): string[] {
  return field === '' ? [] : field.split('|').map((part) => part.trim());
}

function joined(texts: readonly string[]): string {
  return texts.join(' | ');
}

function bilingual(en: string, ko: string): { en: string; ko: string | null } | null {
  return en === '' && ko === '' ? null : { en, ko: ko === '' ? null : ko };
}
