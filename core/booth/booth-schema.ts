import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';

/** Something pinned to the booth: an entry of look-up by its kind and slug, which outlive every content update. */
export const pinSchema = z.strictObject({ kind: z.enum(['term', 'person', 'body', 'slot']), slug: slugSchema });
export type Pin = z.infer<typeof pinSchema>;

/** A query noted down in the booth, to be made a term afterwards. */
export const noteDownSchema = z.strictObject({
  query: z.string().min(1).max(200),
  /** Whether look-up had an answer. */
  answered: z.boolean(),
  /** Who was speaking, and in which slot, by the programme. */
  person: slugSchema.nullable(),
  slot: slugSchema.nullable(),
});
export type NoteDown = z.infer<typeof noteDownSchema>;

export const missedSchema = z.strictObject({
  ...noteDownSchema.shape,
  id: z.number().int().positive(),
  /** When it was noted down, epoch ms. */
  at: z.number().int(),
});
export type Missed = z.infer<typeof missedSchema>;
