import { expectedTimes } from '#core/agenda/run/expected-times.ts';
import type { RunPlan, RunSlot } from '#core/agenda/run/run-plan.ts';
import { firstStarted, nextToCome, type RunState, type SlotRun } from '#core/agenda/run/run-state.ts';
import { dueStart, elapsed, isBegun, offset, remaining, type Begun } from '#core/agenda/run/slot-times.ts';
import type { Instant } from '#core/time/instant.ts';

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
  const next = nextToCome(state);
  const beginning = beginningOf(plan, state, next, now);
  const startsLater = mode === 'relative' ? beginning.startsLater : 0;
  const { starts, ends } = expectedTimes(plan, state, now, { startsLater });
  const isLate = (index: number, planned: RunSlot, run: SlotRun) =>
    // It could begin now, and was to before. Before anything has, nothing is behind but the beginning itself.
    index === next &&
    state.running === null &&
    starts[index] === now &&
    now > dueStart(planned, run, beginning.isReal ? startsLater : 0);
  const slots = plan.slots.map((planned, index): RundownSlot => {
    const run = state.slots[index] as SlotRun;
    const { id, plannedStart, plannedEnd } = planned;
    return {
      id,
      state: isLate(index, planned, run) ? 'late' : stateOf(run),
      plannedStart,
      plannedEnd,
      expectedStart: starts[index] ?? null,
      expectedEnd: ends[index] ?? null,
    };
  });
  const index = state.running ?? next;
  return {
    at: now,
    current: index === null ? null : currentOf(plan, state, index, slots, beginning.behind, now),
    slots,
  };
}

interface Beginning {
  /** Something has begun; else it is told of the next slot, as if it began as soon as it can. */
  isReal: boolean;
  /** Behind its planned start, in ms; minus: before it. */
  behind: number;
  /** The part of it that no push accounts for; never below nothing, as starts of their own never move earlier. */
  startsLater: number;
}

/** How the run began. */
function beginningOf(plan: RunPlan, state: RunState, next: number | null, now: Instant): Beginning {
  const first = firstStarted(state);
  const index = first?.index ?? next;
  if (index === null) return { isReal: false, behind: 0, startsLater: 0 };
  const [planned, run] = slotAt(plan, state, index);
  const behind = (first?.at ?? Math.max(now, dueStart(planned, run))) - planned.plannedStart;
  return { isReal: first !== null, behind, startsLater: Math.max(0, behind - run.pushed) };
}

function stateOf({ skipped, startedAt, finishedAt, pausedSince }: SlotRun): SlotState {
  if (skipped) return 'skipped';
  if (startedAt === null) return 'pending';
  if (finishedAt !== null) return 'done';
  return pausedSince === null ? 'running' : 'paused';
}

function currentOf(
  plan: RunPlan,
  state: RunState,
  index: number,
  rows: readonly RundownSlot[],
  firstDelay: number,
  now: Instant,
): CurrentSlot | null {
  const [planned, run] = slotAt(plan, state, index);
  const row = rows[index];
  if (!row || row.expectedStart === null || row.expectedEnd === null) return null;
  const { id: slot, plannedStart, plannedEnd, expectedStart, expectedEnd } = row;
  const common = { slot, plannedStart, plannedEnd, actualStart: run.startedAt, expectedEnd };
  if (!isBegun(run)) {
    const offsetMs = expectedStart - plannedStart;
    return {
      ...common,
      phase: row.state === 'late' ? 'late' : 'pending',
      remainingMs: expectedEnd - expectedStart,
      elapsedMs: 0,
      offsetMs,
      relativeOffsetMs: offsetMs - firstDelay,
    };
  }
  const offsetMs = offset(planned, run, now);
  return {
    ...common,
    phase: phaseOf(planned, run, now),
    remainingMs: remaining(planned, run, now),
    elapsedMs: elapsed(run, now),
    offsetMs,
    relativeOffsetMs: offsetMs - firstDelay,
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

function slotAt(plan: RunPlan, state: RunState, index: number): [RunSlot, SlotRun] {
  return [plan.slots[index] as RunSlot, state.slots[index] as SlotRun];
}
