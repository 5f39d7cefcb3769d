import { z } from 'zod';
import { bilingualSchema, languageSchema } from '#core/texts/bilingual.ts';
import { slugSchema, statusSchema } from '#core/content/slug.ts';

export const partsOfSpeech = ['noun', 'proper-noun', 'verb', 'adjective', 'adverb', 'phrase'] as const;

/** One language's designations of a concept (ISO 30042: preferred, admitted, deprecated). */
export const designationsSchema = z.strictObject({
  preferred: z.string().min(1),
  admitted: z.array(z.string().min(1)),
  deprecated: z.array(z.string().min(1)),
  abbreviations: z.array(z.string().min(1)),
});
export type Designations = z.infer<typeof designationsSchema>;

/** One concept of the glossary. */
export const termSchema = z.strictObject({
  id: slugSchema,
  domain: slugSchema,
  partOfSpeech: z.enum(partsOfSpeech),
  en: designationsSchema,
  ko: designationsSchema,
  definition: bilingualSchema.nullable(),
  /** For interpreters: false friends, register, what is actually said. */
  note: bilingualSchema.nullable(),
  status: statusSchema,
  /** `source`: occurs in the event's text. `theme`: made likely by the event's themes. */
  origin: z.enum(['source', 'theme']),
});
export type Term = z.infer<typeof termSchema>;

/** Where a term occurs: in a segment, or in the title of a section (by its id). Computed by the compiler, never typed. */
export const occurrenceSchema = z.strictObject({ term: slugSchema, segment: slugSchema, language: languageSchema });
export type Occurrence = z.infer<typeof occurrenceSchema>;
