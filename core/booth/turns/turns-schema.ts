import { z } from 'zod';
import { fewestInterpreters, longestName, mostInterpreters, turnLengths } from '#core/booth/turns/turn-lengths.ts';
import { instant } from '#core/time/instant.ts';

/** The place of an interpreter in the team, from 0. */
const positionSchema = z
  .number()
  .int()
  .min(0)
  .max(mostInterpreters - 1);

/** Who shares the booth of the one language pair, and how long a turn is. */
export const boothTeamSchema = z
  .strictObject({
    /** Names as the booth calls them, no two alike; their order is the order of the first turns. */
    interpreters: z
      .array(z.string().trim().min(1).max(longestName))
      .min(fewestInterpreters)
      .max(mostInterpreters)
      .refine((names) => new Set(names).size === names.length),
    /** Which of them uses this machine. */
    me: positionSchema,
    turnMinutes: z.literal(turnLengths),
  })
  .refine(({ interpreters, me }) => me < interpreters.length);
export type BoothTeam = z.infer<typeof boothTeamSchema>;

const at = z
  .number()
  .int()
  .min(-8.64e15)
  .max(8.64e15)
  .transform((milliseconds) => instant(milliseconds));

/**
 * For how much of the turn that ends here nobody interpreted (ms), as reckoned when it ended: kept with the line, so that
 * no later change of the programme changes what was counted.
 */
const rested = z.number().int().nonnegative();

/** One line of the log of a booth: what was done there, and when. */
export const turnActionSchema = z.discriminatedUnion('do', [
  /** The booth is staffed from here on; a new count begins. */
  z.strictObject({ at, do: z.literal('start'), interpreter: positionSchema }),
  z.strictObject({ at, do: z.literal('hand-over'), interpreter: positionSchema, rested }),
  /** Who takes over next, out of the usual order. */
  z.strictObject({ at, do: z.literal('next'), interpreter: positionSchema }),
  /** The booth interprets although the programme has nothing on. */
  z.strictObject({ at, do: z.literal('carry-on') }),
  z.strictObject({ at, do: z.literal('stop'), rested }),
  /** Takes back the last line that is not taken back yet; it can itself not be undone. */
  z.strictObject({ at, do: z.literal('undo') }),
  /** The machine's clock was set by this much (ms, negative: back): `at` and all later lines are told by the new clock. */
  z.strictObject({ at, do: z.literal('set-clock'), by: z.number().int() }),
]);
export type TurnAction = z.output<typeof turnActionSchema>;

/** The log, the oldest line first. */
export const turnLogSchema = z.strictObject({ log: z.array(turnActionSchema) });
