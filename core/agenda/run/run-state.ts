import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import type { Instant } from '#core/time/instant.ts';

/** What has happened to one slot. All lengths in milliseconds. */
export interface SlotRun {
  startedAt: Instant | null;
  finishedAt: Instant | null;
  /** Pauses that are over. */
  paused: number;
  /** Since when it is paused; null while it is not. */
  pausedSince: Instant | null;
  /** Added to its length by hand. */
  added: number;
  /** Taken from its length by a shift that absorbs or trims. */
  cut: number;
  /** By how much a push moved its own start. */
  pushed: number;
  /** A wait that a push put between it and the slot it follows. */
  waits: number;
  skipped: boolean;
}

/** What a log comes to: one `SlotRun` for each slot of the plan, in its order. Times of the present are no part of it. */
export interface RunState {
  slots: readonly SlotRun[];
  /** The slot that is on, by its place in the plan. */
  running: number | null;
  /** When the last line was written; null for an empty log. */
  lastAt: Instant | null;
}

export const untouched: SlotRun = Object.freeze({
  startedAt: null,
  finishedAt: null,
  paused: 0,
  pausedSince: null,
  added: 0,
  cut: 0,
  pushed: 0,
  waits: 0,
  skipped: false,
});

/** Before anything has happened. */
export function emptyRun(plan: RunPlan): RunState {
  return { slots: plan.slots.map(() => untouched), running: null, lastAt: null };
}

/** Neither begun nor skipped. */
export function isToCome({ startedAt, skipped }: SlotRun): boolean {
  return startedAt === null && !skipped;
}

/** The next slot to start: the first in the order of the programme that is still to come, one that was passed over included. */
export function nextToCome({ slots }: Pick<RunState, 'slots'>): number | null {
  const next = slots.findIndex(isToCome);
  return next < 0 ? null : next;
}

/** The actual start of whichever slot began first, and which that was. */
export function firstStarted({ slots }: RunState): { index: number; at: Instant } | null {
  let first: { index: number; at: Instant } | null = null;
  slots.forEach(({ startedAt }, index) => {
    if (startedAt !== null && (!first || startedAt < first.at)) first = { index, at: startedAt };
  });
  return first;
}
