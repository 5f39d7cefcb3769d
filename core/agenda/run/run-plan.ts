import type { SlotKind } from '#core/agenda/agenda-schema.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** One slot as a run needs it: its planned times in instants, what it hangs on, when its phases turn. */
export interface RunSlot {
  id: string;
  session: string;
  sessionStart: Instant;
  kind: SlotKind;
  plannedStart: Instant;
  plannedEnd: Instant;
  /** Has a start of its own, or the start of the session it opens; else it follows the slot before it. */
  ownStart: boolean;
  /** Ends at its planned end, whenever it began. */
  fixedEnd: boolean;
  /** Remaining milliseconds at which the phase turns. */
  warning: number;
  danger: number;
}

export interface RunPlan {
  slots: readonly RunSlot[];
  indexOf: ReadonlyMap<string, number>;
}

/** Minutes left at which a slot warns, unless it says otherwise (docs/clock.md). */
export const usualWarningMinutes = 2;
export const usualDangerMinutes = 1;

const plans = new WeakMap<Programme, RunPlan>();

/** The slots of a programme in its order, made once for each programme. */
export function runPlanOf(programme: Programme): RunPlan {
  const known = plans.get(programme);
  if (known) return known;
  const slots = programme.sessions.flatMap(({ session, start: sessionStart, slots: planned }) =>
    planned.map(({ slot, start, end }, index) => ({
      id: slot.id,
      session: session.id,
      sessionStart,
      kind: slot.kind,
      plannedStart: start,
      plannedEnd: end,
      ownStart: slot.start !== undefined || index === 0,
      fixedEnd: slot.fixedEnd ?? false,
      warning: minutesToMilliseconds(slot.warnMinutes ?? usualWarningMinutes),
      danger: minutesToMilliseconds(slot.dangerMinutes ?? usualDangerMinutes),
    })),
  );
  const plan = { slots, indexOf: new Map(slots.map(({ id }, index) => [id, index])) };
  plans.set(programme, plan);
  return plan;
}
