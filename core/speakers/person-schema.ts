import { z } from 'zod';
import { bilingualSchema, languageSchema } from '#core/texts/bilingual.ts';
import { slugSchema, statusSchema } from '#core/content/slug.ts';

/**
 * A sentence about somebody, with what says so: segments of the event's text, or where else it was taken from, in the
 * organiser's words ("supplied by the speaker, 3 March 2026"). Without either it may not be there.
 */
const sourcedSchema = z
  .strictObject({
    text: bilingualSchema,
    from: z.array(slugSchema).default([]),
    source: z.string().min(1).optional(),
  })
  .refine(({ from, source }) => from.length > 0 || source !== undefined, { path: ['from'] });

/** A text with how far it may be relied on. */
export const spellingSchema = z.strictObject({ text: z.string().min(1), status: statusSchema });

/** One body of `bodies.yaml`: a ministry, an institute, an office of the United Nations. */
export const bodySchema = z.strictObject({
  id: slugSchema,
  name: bilingualSchema,
  abbreviation: z.string().min(1).optional(),
  /** The body it is part of. */
  parent: slugSchema.optional(),
  /** ISO 3166-1 alpha-2; absent for an international organisation. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  /** Whether the Korean name is the body's own official one. */
  koreanStatus: statusSchema,
});
export type Body = z.infer<typeof bodySchema>;

/** One person of `people.yaml`. */
export const personSchema = z.strictObject({
  id: slugSchema,
  /** The name as the source prints it, without the honorific. */
  printed: z.string().min(1),
  honorific: bilingualSchema,
  given: z.string().min(1),
  family: z.string().min(1),
  /** The order the person's own culture uses. */
  order: z.enum(['given-family', 'family-given']),
  /** The name in Hangul: as its bearer writes it, or a Korean reading of a foreign name. */
  korean: spellingSchema,
  /** How the name is said, for the readers who need it: a respelling or IPA in the named language. */
  sayIt: z.strictObject({ language: languageSchema, text: z.string().min(1), status: statusSchema }).optional(),
  title: bilingualSchema,
  /** Whether the Korean title is the person's own, or a rendering made for this briefing. */
  koreanTitleStatus: statusSchema.default('working'),
  /** Sentences about the person, each with the segments of the source it stands on. */
  bio: z.array(sourcedSchema).default([]),
  bodies: z.array(slugSchema).min(1),
  /** What the person does here beside their slots, e.g. contact for the organisers. */
  contact: z.boolean().optional(),
  email: z.email().optional(),
});
export type Person = z.infer<typeof personSchema>;
