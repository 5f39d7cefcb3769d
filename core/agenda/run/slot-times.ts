import type { RunSlot } from '#core/agenda/run/run-plan.ts';
import type { SlotRun } from '#core/agenda/run/run-state.ts';
import { instant, later, type Instant } from '#core/time/instant.ts';

/*
 * The clock of one slot that has begun (docs/clock.md). P planned start, D duration, E = P + D, A actual start; all
 * in instants and milliseconds. A push moves P and E of a fixed end; what a shift cut counts as added with a minus.
 */

export type Begun = SlotRun & { startedAt: Instant };

export function isBegun(run: SlotRun): run is Begun {
  return run.startedAt !== null;
}

/** The length it is to have, D + added − cut. Never below nothing. */
export function lengthOf(planned: RunSlot, run: SlotRun): number {
  return Math.max(0, planned.plannedEnd - planned.plannedStart + addedTo(run));
}

/** When it is to begin, whatever comes before it: its planned start as pushes moved it, `startsLater` ms later. */
export function dueStart({ plannedStart }: RunSlot, { pushed, heldUntil }: SlotRun, startsLater = 0): Instant {
  const due = later(plannedStart, pushed + startsLater);
  return heldUntil !== null && heldUntil > due ? heldUntil : due;
}

/** Pauses so far, the one that lasts included. */
export function pausedBy(run: SlotRun, now: Instant): number {
  return run.paused + (run.pausedSince === null ? 0 : Math.max(0, now - run.pausedSince));
}

/** A + D + added + paused − now, frozen while paused; of a fixed end E + added − now, which pausing does not move. */
export function remaining(planned: RunSlot, run: Begun, now: Instant): number {
  if (planned.fixedEnd) return fixedEndOf(planned, run) - now;
  return run.startedAt + (planned.plannedEnd - planned.plannedStart) + addedTo(run) + pausedBy(run, now) - now;
}

/** now − A − paused. */
export function elapsed(run: Begun, now: Instant): number {
  return now - run.startedAt - pausedBy(run, now);
}

export function overtime(planned: RunSlot, run: Begun, now: Instant): number {
  return Math.max(0, -remaining(planned, run, now));
}

/** max(A, A + D + added + paused), of a fixed end E + added; and not before now. */
export function expectedEndOf(planned: RunSlot, run: Begun, now: Instant): Instant {
  return instant(Math.max(run.startedAt, now, now + remaining(planned, run, now)));
}

/** (A − P) + overtime + added + paused; of a fixed end overtime + added. Plus is behind. */
export function offset(planned: RunSlot, run: Begun, now: Instant): number {
  const own = overtime(planned, run, now) + addedTo(run);
  if (planned.fixedEnd) return own + run.pushed;
  return run.startedAt - planned.plannedStart + own + pausedBy(run, now);
}

/** E + added, moved by what was pushed. */
export function fixedEndOf(planned: RunSlot, run: SlotRun): Instant {
  return later(planned.plannedEnd, run.pushed + addedTo(run));
}

function addedTo({ added, cut }: SlotRun): number {
  return added - cut;
}
