import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';
import { instant } from '#core/time/instant.ts';

/** An instant on the wire: epoch ms, within what a date can hold. */
const instantSchema = z
  .number()
  .int()
  .min(-8.64e15)
  .max(8.64e15)
  .transform((milliseconds) => instant(milliseconds));

const mostSlides = 500;

/** What a rehearsal is measured against, as it stood when it began: the content may change, the rehearsal does not. */
export const rehearsalPlanSchema = z.strictObject({
  slides: z
    .array(z.strictObject({ id: slugSchema, seconds: z.number().int().positive() }))
    .min(1)
    .max(mostSlides),
  /** Minutes of the slot; null for a deck to which the programme gives none. */
  slotMinutes: z.number().positive().nullable(),
});
export type RehearsalPlan = z.output<typeof rehearsalPlanSchema>;

function line<D extends string>(name: D) {
  return z.strictObject({ at: instantSchema, do: z.literal(name) });
}

/**
 * One line of the log: what was done, and when. `away`: the time since the line before is not to be counted, and the
 * rehearsal pauses. `undo` takes the line before back. `go` names a slide, counted from 0.
 */
export const rehearsalEntrySchema = z.discriminatedUnion('do', [
  line('start'),
  line('next'),
  line('previous'),
  line('go').extend({ slide: z.number().int().nonnegative() }),
  line('pause'),
  line('resume'),
  line('away'),
  line('finish'),
  line('undo'),
]);
export type RehearsalEntry = z.output<typeof rehearsalEntrySchema>;

/** A rehearsal that was begun; when its log ends with `finish` it also stands among the finished ones, as `finished`. */
export const rehearsalRecordSchema = z.strictObject({
  plan: rehearsalPlanSchema,
  entries: z.array(rehearsalEntrySchema).min(1),
  finished: z.number().int().positive().nullable(),
});
export type RehearsalRecord = z.output<typeof rehearsalRecordSchema>;

/** A finished rehearsal. */
export const rehearsalRunSchema = z.strictObject({
  id: z.number().int().positive(),
  startedAt: instantSchema,
  slotMinutes: rehearsalPlanSchema.shape.slotMinutes,
  /** In the order of the deck: planned as it was then, used in ms; 0 for a slide that was never shown. */
  slides: z
    .array(
      z.strictObject({
        id: slugSchema,
        seconds: z.number().int().positive(),
        usedMs: z.number().int().nonnegative(),
      }),
    )
    .min(1)
    .max(mostSlides),
});
export type RehearsalRun = z.output<typeof rehearsalRunSchema>;

/** All that is known of the rehearsals of one deck; the runs newest first. */
export const deckRehearsalsSchema = z.strictObject({
  deck: slugSchema,
  record: rehearsalRecordSchema.nullable(),
  runs: z.array(rehearsalRunSchema),
});
export type DeckRehearsals = z.output<typeof deckRehearsalsSchema>;

/** A line written by someone who knew `after` lines of the log. */
export const rehearsalAppendSchema = z.strictObject({
  deck: slugSchema,
  after: z.number().int().min(0),
  entry: rehearsalEntrySchema,
  /** For `start` alone, and then it must be there. */
  plan: rehearsalPlanSchema.optional(),
});
export type RehearsalAppend = z.output<typeof rehearsalAppendSchema>;
