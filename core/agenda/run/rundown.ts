import type { RunPlan, RunSlot } from '#core/agenda/run/run-plan.ts';
import { firstStarted, isToCome, nextToCome, type RunState, type SlotRun } from '#core/agenda/run/run-state.ts';
import {
  dueStart,
  elapsed,
  expectedEndOf,
  fixedEndOf,
  lengthOf,
  offset,
  remaining,
  type Begun,
} from '#core/agenda/run/slot-times.ts';
import { instant, later, type Instant } from '#core/time/instant.ts';

export type Phase = 'running' | 'warning' | 'danger' | 'overtime' | 'paused' | 'late' | 'pending';
export type SlotState = 'pending' | 'late' | 'running' | 'paused' | 'done' | 'skipped';

export interface RundownSlot {
  id: string;
  state: SlotState;
  plannedStart: Instant;
  plannedEnd: Instant;
  /** What happened, of a slot that is done; null for one that is skipped. */
  expectedStart: Instant | null;
  expectedEnd: Instant | null;
}

/** The slot that is on; when none is, the next to start. Milliseconds; offsets are plus for behind. */
export interface CurrentSlot {
  slot: string;
  phase: Phase;
  /** Below nothing in overtime; before the start the whole length. */
  remainingMs: number;
  elapsedMs: number;
  plannedStart: Instant;
  plannedEnd: Instant;
  actualStart: Instant | null;
  expectedEnd: Instant;
  offsetMs: number;
  /** The offset without the delay that the run began with. */
  relativeOffsetMs: number;
}

/** A run at one instant. `current` is null when nothing is on and nothing is left. */
export interface Rundown {
  at: Instant;
  current: CurrentSlot | null;
  slots: RundownSlot[];
}

/**
 * `absolute`: own starts are times of the day. `relative`: they count from the run's first start, so that an event that
 * as a whole began late is as long as planned.
 */
export type OffsetMode = 'absolute' | 'relative';

/** Where a run stands at `now`, and when everything still to come is expected. No such time is ever before `now`. */
export function rundownAt(plan: RunPlan, state: RunState, now: Instant, mode: OffsetMode = 'absolute'): Rundown {
  const firstDelay = firstDelayOf(plan, state, now);
  const slots = expectedTimes(plan, state, now, mode === 'relative' ? Math.max(0, firstDelay) : 0);
  return { at: now, current: currentOf(plan, state, now, slots, firstDelay), slots };
}

/** By how much the first slot to begin began late (minus: early); before that, how late it is so far. */
function firstDelayOf(plan: RunPlan, state: RunState, now: Instant): number {
  const first = firstStarted(state);
  if (first) return first.at - plannedAt(plan, first.index).plannedStart;
  const next = nextToCome(state);
  return next === null ? 0 : Math.max(0, now - plannedAt(plan, next).plannedStart);
}

function expectedTimes(plan: RunPlan, state: RunState, now: Instant, startsLater: number): RundownSlot[] {
  /** When whatever comes next can begin: the end of the one on, else of the last that was done. */
  let free = endSoFar(plan, state, now);
  const next = state.running === null ? nextToCome(state) : null;
  return state.slots.map((run, index) => {
    const planned = plannedAt(plan, index);
    const { id, plannedStart, plannedEnd } = planned;
    const row = (slotState: SlotState, expectedStart: Instant | null, expectedEnd: Instant | null): RundownSlot => ({
      id,
      state: slotState,
      plannedStart,
      plannedEnd,
      expectedStart,
      expectedEnd,
    });
    if (run.skipped) return row('skipped', null, null);
    if (run.startedAt !== null && run.finishedAt !== null) return row('done', run.startedAt, run.finishedAt);
    if (run.startedAt !== null) {
      const slotState = run.pausedSince === null ? 'running' : 'paused';
      return row(slotState, run.startedAt, expectedEndOf(planned, { ...run, startedAt: run.startedAt }, now));
    }
    const start = expectedStartOf(planned, run, free, now, startsLater);
    const end = expectedEndFrom(planned, run, start);
    free = end;
    return row(index === next && now > dueStart(planned, run) ? 'late' : 'pending', start, end);
  });
}

/**
 * A slot with a start of its own keeps it while there is time before it, and never begins earlier; one without follows
 * the slot before it. Nothing to come begins before now.
 */
function expectedStartOf(
  planned: RunSlot,
  run: SlotRun,
  free: Instant | null,
  now: Instant,
  startsLater: number,
): Instant {
  const own = later(dueStart(planned, run), startsLater);
  if (planned.ownStart || free === null) return instant(Math.max(own, free ?? now, now));
  return instant(Math.max(free + run.waits, now));
}

function expectedEndFrom(planned: RunSlot, run: SlotRun, start: Instant): Instant {
  return planned.fixedEnd ? instant(Math.max(start, fixedEndOf(planned, run))) : later(start, lengthOf(planned, run));
}

function endSoFar(plan: RunPlan, state: RunState, now: Instant): Instant | null {
  if (state.running !== null) {
    return expectedEndOf(plannedAt(plan, state.running), state.slots[state.running] as Begun, now);
  }
  let last: Instant | null = null;
  for (const { finishedAt } of state.slots)
    if (finishedAt !== null && (last === null || finishedAt > last)) last = finishedAt;
  return last;
}

function currentOf(
  plan: RunPlan,
  state: RunState,
  now: Instant,
  rows: readonly RundownSlot[],
  firstDelay: number,
): CurrentSlot | null {
  const index = state.running ?? nextToCome(state);
  const run = index === null ? undefined : state.slots[index];
  const row = index === null ? undefined : rows[index];
  if (index === null || !run || !row || row.expectedStart === null || row.expectedEnd === null) return null;
  const planned = plannedAt(plan, index);
  const { id: slot, plannedStart, plannedEnd, expectedEnd } = row;
  const behind = isToCome(run) ? row.expectedStart - plannedStart : offset(planned, run as Begun, now);
  return {
    slot,
    phase: isToCome(run) ? (row.state as 'late' | 'pending') : phaseOf(planned, run as Begun, now),
    remainingMs: isToCome(run) ? expectedEnd - row.expectedStart : remaining(planned, run as Begun, now),
    elapsedMs: isToCome(run) ? 0 : elapsed(run as Begun, now),
    plannedStart,
    plannedEnd,
    actualStart: run.startedAt,
    expectedEnd,
    offsetMs: behind,
    relativeOffsetMs: behind - firstDelay,
  };
}

/** The bounds belong to the graver phase, but for overtime: it begins when there is less than nothing left. */
function phaseOf(planned: RunSlot, run: Begun, now: Instant): Phase {
  if (run.pausedSince !== null) return 'paused';
  const left = remaining(planned, run, now);
  if (left < 0) return 'overtime';
  if (left <= planned.danger) return 'danger';
  return left <= planned.warning ? 'warning' : 'running';
}

function plannedAt(plan: RunPlan, index: number): RunSlot {
  return plan.slots[index] as RunSlot;
}
