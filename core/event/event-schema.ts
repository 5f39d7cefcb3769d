import { z } from 'zod';
import { bothLanguagesSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

/** `event.yaml`: what the event is, where its text comes from, and the domains its terms are filed under. */
export const eventSchema = z.strictObject({
  id: slugSchema,
  title: bothLanguagesSchema,
  shortTitle: bothLanguagesSchema,
  /** How the event is held, e.g. "Virtual, by video conference". */
  format: bothLanguagesSchema,
  /** Who wrote the source text, and that it is theirs. */
  source: bothLanguagesSchema,
  /** What the translation is and is not. */
  translation: bothLanguagesSchema,
  domains: z.array(z.strictObject({ id: slugSchema, title: bothLanguagesSchema })).min(1),
});
