import { z } from 'zod';
import { bilingualSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

/** One point of a slide note, with the segments of the source it was drawn from. */
export const pointSchema = z.strictObject({ text: bilingualSchema, from: z.array(slugSchema).min(1) });

export const slideSchema = z.strictObject({
  id: slugSchema,
  title: bilingualSchema,
  /** Planned seconds for this slide. */
  seconds: z.number().int().positive(),
  points: z.array(pointSchema).min(1),
  /** Slugs of the glossary terms to have ready. */
  terms: z.array(slugSchema).default([]),
  /** Figures of the numbers sheet to have ready, by their ids. */
  numbers: z.array(slugSchema).default([]),
  /** People and bodies whose names come up here, by their ids. */
  names: z.array(slugSchema).default([]),
});
export type Slide = z.infer<typeof slideSchema>;

/** `slides/<slot>.yaml`: a preparation deck for one slot; not the speaker's own slides. */
export const deckSchema = z.strictObject({
  slot: slugSchema,
  title: bilingualSchema,
  slides: z.array(slideSchema).min(1),
});
export type Deck = z.infer<typeof deckSchema>;
