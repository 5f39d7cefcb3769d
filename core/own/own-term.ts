import { emptyRow, type TermRow } from '#core/exchange/term-row.ts';
import { partsOfSpeech, type Designations } from '#core/glossary/term-schema.ts';
import type { OwnFields, StampedValue } from '#core/own/own-record.ts';
import { z } from 'zod';

/** A term of one's own: a row with an id of its own. */
export interface OwnTerm extends TermRow {
  id: string;
}

const texts = z.array(z.string());

/** The fields of an own term, each merged by itself. */
const termFieldsSchema = z.object({
  en: z.string().catch(''),
  enAdmitted: texts.catch([]),
  enDeprecated: texts.catch([]),
  enAbbreviations: texts.catch([]),
  ko: z.string().catch(''),
  koAdmitted: texts.catch([]),
  koDeprecated: texts.catch([]),
  koAbbreviations: texts.catch([]),
  definitionEn: z.string().catch(''),
  definitionKo: z.string().catch(''),
  noteEn: z.string().catch(''),
  noteKo: z.string().catch(''),
  domain: z.string().catch(''),
  partOfSpeech: z.enum(partsOfSpeech).nullable().catch(null),
  sessions: texts.catch([]),
  speakers: texts.catch([]),
  kept: z.record(z.string(), z.string()).catch({}),
});
type TermFields = z.infer<typeof termFieldsSchema>;
export type TermFieldName = keyof TermFields;

export const termFieldNames = Object.keys(termFieldsSchema.shape) as readonly TermFieldName[];

/** What a row sets, field by field. */
export function fieldsOfRow(row: TermRow): Record<TermFieldName, StampedValue['value']> {
  return {
    en: row.en.preferred,
    enAdmitted: row.en.admitted,
    enDeprecated: row.en.deprecated,
    enAbbreviations: row.en.abbreviations,
    ko: row.ko.preferred,
    koAdmitted: row.ko.admitted,
    koDeprecated: row.ko.deprecated,
    koAbbreviations: row.ko.abbreviations,
    definitionEn: row.definition.en,
    definitionKo: row.definition.ko,
    noteEn: row.note.en,
    noteKo: row.note.ko,
    domain: row.domain,
    partOfSpeech: row.partOfSpeech,
    sessions: [...row.sessions],
    speakers: [...row.speakers],
    kept: { ...row.kept },
  };
}

/** The own term that the fields of a record describe. */
export function ownTermOf(id: string, fields: OwnFields): OwnTerm {
  const given = termFieldsSchema.parse(
    Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
  );
  return {
    ...emptyRow,
    id,
    en: designationsOf(given.en, given.enAdmitted, given.enDeprecated, given.enAbbreviations),
    ko: designationsOf(given.ko, given.koAdmitted, given.koDeprecated, given.koAbbreviations),
    definition: { en: given.definitionEn, ko: given.definitionKo },
    note: { en: given.noteEn, ko: given.noteKo },
    domain: given.domain,
    partOfSpeech: given.partOfSpeech,
    sessions: given.sessions,
    speakers: given.speakers,
    kept: given.kept,
  };
}

function designationsOf(
  preferred: string,
  admitted: string[],
  deprecated: string[],
  abbreviations: string[],
): Designations {
  return { preferred, admitted, deprecated, abbreviations };
}

export function isRemoved(fields: OwnFields): boolean {
  return fields['removed']?.value === true;
}
