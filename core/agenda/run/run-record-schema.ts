import { z } from 'zod';
import { dateSchema } from '#core/agenda/agenda-schema.ts';
import { runEntrySchema } from '#core/agenda/run/run-entry-schema.ts';

/** The log of one run of this event's programme, oldest line first. */
export const runRecordSchema = z.strictObject({
  /** The day on which the programme was laid, in the event's zone: an agenda without a date can be run on any. */
  date: dateSchema,
  entries: z.array(runEntrySchema),
});
export type RunRecord = z.output<typeof runRecordSchema>;

/** A run that counts for nothing at the moment, and is kept. */
const keptRunSchema = z.strictObject({
  date: dateSchema,
  lines: z.number().int(),
  /** When its last line was written. */
  lastAt: z.number().int().nullable(),
});

/** What a host knows of runs. */
export const runSnapshotSchema = z.strictObject({
  /** Counts the changes since the host began: of two snapshots the higher is the newer, whichever came first. */
  revision: z.number().int(),
  /** The run that is open, if it is of the programme as it now is. */
  run: runRecordSchema.nullable(),
  /** An open run of another programme, or of this one before its times were changed: kept, and counting for nothing. */
  other: keptRunSchema.nullable(),
  /** The run that was put away last, while none is open: the one that can be brought back. */
  putAway: keptRunSchema.nullable(),
  /** What the stage shows beside the time; empty for nothing. */
  message: z.string(),
});
export type RunSnapshot = z.output<typeof runSnapshotSchema>;
export type KeptRun = z.output<typeof keptRunSchema>;

/** A line to add to the log of the run on `date`, written by someone who knew `after` lines of it. */
export const appendSchema = z.strictObject({
  date: dateSchema,
  after: z.number().int().min(0).max(100_000),
  entry: runEntrySchema,
});
