import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';
import { shiftWays } from '#core/agenda/run/shift-ways.ts';
import { instant, minutesToMilliseconds } from '#core/time/instant.ts';

const at = z
  .number()
  .int()
  .min(-8.64e15)
  .max(8.64e15)
  .transform((milliseconds) => instant(milliseconds));
const slot = slugSchema.optional();
/** A day at most, and never nothing: a line that changes nothing was not meant. */
const minutes = z
  .number()
  .min(-1440)
  .max(1440)
  .refine((value) => minutesToMilliseconds(value) !== 0);

/**
 * One line of the log of a run: what was done, and when (epoch ms). `slot` names the slot it is about; without one it is
 * the slot that is on, or for start, skip and shift the next to come.
 */
export const runEntrySchema = z.discriminatedUnion('do', [
  z.strictObject({ at, do: z.enum(['start', 'pause', 'resume', 'finish', 'skip', 'unskip', 'undo']), slot }),
  z.strictObject({ at, do: z.literal('add'), slot, minutes }),
  z.strictObject({ at, do: z.literal('shift'), slot, minutes, how: z.enum(shiftWays).optional() }),
  /** The machine's clock was set by this much (ms, negative: back): `at` and all later lines are told by the new clock. */
  z.strictObject({ at, do: z.literal('set-clock'), by: z.number().int() }),
]);
export type RunEntry = z.output<typeof runEntrySchema>;

/** Why a line makes no sense where it stands; each has its sentence in `run:refused.<code>`. */
export const entryRefusals = [
  'unknown-slot',
  'back-in-time',
  'nothing-running',
  'not-running',
  'nothing-left',
  'already-running',
  'already-done',
  'already-paused',
  'not-paused',
  'slot-skipped',
  'not-skipped',
  'nothing-to-undo',
  'nothing-to-shorten',
  'nothing-to-give-back',
] as const;
export type EntryRefusal = (typeof entryRefusals)[number];
