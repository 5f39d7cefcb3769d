import type { RunPlan, RunSlot } from '#core/agenda/run/run-plan.ts';
import type { RunState, SlotRun } from '#core/agenda/run/run-state.ts';
import { dueStart, expectedEndOf, fixedEndOf, isBegun, lengthOf, type Begun } from '#core/agenda/run/slot-times.ts';
import { instant, later, type Instant } from '#core/time/instant.ts';

/** When each slot of the plan begins and ends: what happened, or what is expected; null for one that is skipped. */
export interface ExpectedTimes {
  starts: (Instant | null)[];
  ends: (Instant | null)[];
}

/** What a run comes to as it stands at `now`, with every start of its own `startsLater` ms later; as far as place `last`. */
export function expectedTimes(
  plan: RunPlan,
  state: Pick<RunState, 'slots' | 'running'>,
  now: Instant,
  { startsLater = 0, last = plan.slots.length - 1 } = {},
): ExpectedTimes {
  const starts: (Instant | null)[] = [];
  const ends: (Instant | null)[] = [];
  /** When whatever comes next can begin. */
  let free = endSoFar(plan, state, now);
  /** Until when a push holds what is to come. */
  let held = now;
  let session: string | null = null;
  for (let index = 0; index <= last; index += 1) {
    const run = state.slots[index] as SlotRun;
    const planned = plan.slots[index] as RunSlot;
    let start = run.startedAt;
    let end = run.finishedAt;
    if (start === null && run.heldUntil !== null && run.heldUntil > held) held = run.heldUntil;
    if (!run.skipped) {
      if (!isBegun(run)) {
        start = expectedStart(planned, run, { free, held, opens: planned.session !== session, startsLater });
        end = planned.fixedEnd
          ? instant(Math.max(start, fixedEndOf(planned, run)))
          : later(start, lengthOf(planned, run));
        free = end;
      } else end ??= expectedEndOf(planned, run, now);
      session = planned.session;
    }
    starts.push(start);
    ends.push(end);
  }
  return { starts, ends };
}

interface Situation {
  /** When the slot before it ends; null when there is none that does. */
  free: Instant | null;
  /** Nothing to come begins before then, and so nothing before now. */
  held: Instant;
  /** No slot of its session comes before it, but for skipped ones. */
  opens: boolean;
  startsLater: number;
}

/**
 * A slot with a start of its own keeps it while there is time before it, and never begins earlier; one without follows
 * the slot before it, but not into the time before its session.
 */
function expectedStart(planned: RunSlot, run: SlotRun, { free, held, opens, startsLater }: Situation): Instant {
  if (planned.ownStart || free === null)
    return instant(Math.max(dueStart(planned, run, startsLater), free ?? held, held));
  const opening = opens ? planned.sessionStart + run.pushed + startsLater : held;
  return instant(Math.max(free, opening, held));
}

/** The end of the slot that is on; else now, as whatever was done has ended by now. Null when nothing was done. */
function endSoFar(plan: RunPlan, { slots, running }: Pick<RunState, 'slots' | 'running'>, now: Instant) {
  if (running !== null) return expectedEndOf(plan.slots[running] as RunSlot, slots[running] as Begun, now);
  return slots.some(isBegun) ? now : null;
}
