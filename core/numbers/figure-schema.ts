import { z } from 'zod';
import { bothLanguagesSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

/** One figure of `numbers.yaml`: a number, date, symbol or time of the source, and how it is read aloud. */
export const figureSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['quantity', 'year', 'date', 'time', 'duration', 'symbol', 'name']),
  /** As each language's text writes it: "65 percent" / "65%". It stands so in each of the segments. */
  text: bothLanguagesSchema,
  segments: z.array(slugSchema).min(1),
  /** How it is read aloud: "sixty-five percent" / "육십오 퍼센트". */
  read: bothLanguagesSchema,
  /** What it counts, or what to mind when saying it. */
  note: bothLanguagesSchema.nullish().transform((note) => note ?? null),
});
export type Figure = z.infer<typeof figureSchema>;
