import { z } from 'zod';
import { bilingualSchema } from '#core/texts/bilingual.ts';
import { slugSchema, statusSchema } from '#core/content/slug.ts';

/** A text with how far it may be relied on. */
export const spellingSchema = z.strictObject({ text: z.string().min(1), status: statusSchema });
export type Spelling = z.infer<typeof spellingSchema>;

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
  /** The name in Hangul. */
  korean: spellingSchema,
  title: bilingualSchema,
  bodies: z.array(slugSchema).min(1),
  /** What the person does here beside their slots, e.g. contact for the organisers. */
  contact: z.boolean().optional(),
  email: z.email().optional(),
});
export type Person = z.infer<typeof personSchema>;
