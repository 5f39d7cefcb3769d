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
  /** By how much a push moved its own start and its fixed end. */
  pushed: number;
  /** A push that began with it holds it until then, whatever ends before. */
  heldUntil: Instant | null;
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

/** Before anything has happened. */
export function emptyRun(plan: RunPlan): RunState & { slots: SlotRun[] } {
  return { slots: plan.slots.map(untouched), running: null, lastAt: null };
}

function untouched(): SlotRun {
  return {
    startedAt: null,
    finishedAt: null,
    paused: 0,
    pausedSince: null,
    added: 0,
    cut: 0,
    pushed: 0,
    heldUntil: null,
    skipped: false,
  };
}

/** Neither begun nor skipped. */
export function isToCome({ startedAt, skipped }: SlotRun): boolean {
  return startedAt === null && !skipped;
}

/** The next slot to start: the first in the order of the programme that is still to come, one that was passed over included. */
export function nextToCome({ slots }: Pick<RunState, 'slots'>, from = 0): number | null {
  for (let index = from; index < slots.length; index += 1) if (isToCome(slots[index] as SlotRun)) return index;
  return null;
}

/** The actual start of whichever slot began first, and which that was. */
export function firstStarted({ slots }: RunState): { index: number; at: Instant } | null {
  let first: { index: number; at: Instant } | null = null;
  for (const [index, { startedAt }] of slots.entries()) {
    if (startedAt !== null && (first === null || startedAt < first.at)) first = { index, at: startedAt };
  }
  return first;
}
