import type { BoothHours } from '#core/booth/turns/booth-hours.ts';
import { whenWorked, workBetween } from '#core/booth/turns/working-time.ts';
import { later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** What a hand-over waits for: a break, the change from one slot to the next, or the turn's own length where neither is near. */
export type HandOverReason = 'break' | 'slot' | 'turn';

export interface PlannedHandOver {
  at: Instant;
  why: HandOverReason;
}

/** How much earlier or later than its length a turn may end for the sake of a slot, as a part of its length. */
const leeway = 1 / 4;
/** How much of a turn must be done for a break to end it. */
const enoughBeforeBreak = 1 / 2;

/** A hand-over made up to two minutes after a change of slots was made at that change: nobody is on the second. */
const afterChange = minutesToMilliseconds(2);

/**
 * When a turn that begins at `from` is handed over; all lengths in time worked since then, or since the change of slots
 * that it began with. A break that begins between half the turn and a quarter over it ends the turn: a hand-over costs
 * nothing there. Else the end or beginning of a slot within a quarter of the turn either way does, the nearest, of two as
 * near the earlier; so no hand-over falls into the last minutes of a slot. Else the turn ends at its length. The end of
 * the programme is like a break, with nobody to hand over to: null, as when the hours of the booth are over before the
 * turn is.
 */
export function plannedHandOver(hours: BoothHours, from: Instant, length: number): PlannedHandOver | null {
  const begun = hours.changes.findLast((at) => at <= from && from <= later(at, afterChange)) ?? from;
  const after = (part: number) => whenWorked(hours, begun, length * part) ?? Infinity;
  const distance = (at: Instant) => Math.abs(workBetween(hours, begun, at) - length);
  const nearest = (candidates: readonly Instant[], earliest: number, latest: number): Instant | undefined =>
    candidates
      .filter((at) => earliest <= at && at <= latest)
      .toSorted((one, other) => distance(one) - distance(other) || one - other)[0];
  const latest = after(1 + leeway);
  const frees = hours.working.map(({ end }) => end);
  const free = nearest(frees, after(enoughBeforeBreak), latest);
  if (free !== undefined) return free === frees.at(-1) ? null : { at: free, why: 'break' };
  const change = nearest(hours.changes, after(1 - leeway), latest);
  if (change !== undefined) return { at: change, why: 'slot' };
  const due = whenWorked(hours, begun, length);
  return due === null ? null : { at: due, why: 'turn' };
}
