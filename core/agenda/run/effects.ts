import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** Something still to come that is expected to begin at another time. */
export interface Move {
  /** A slot, or a session. */
  id: string;
  from: Instant;
  to: Instant;
}

/** What a change of a run does, told as far as a line of text has room for it. */
export interface Effects {
  /** The slot that begins by it, and by how many milliseconds after its plan. */
  starts: { slot: string; behind: number } | null;
  /** The slot that ends by it. */
  ends: string | null;
  /** The first slot still to come that moves. */
  slot: Move | null;
  /** The first session still to come that moves as a whole. */
  session: Move | null;
  /** When the last slot ends. */
  end: { from: Instant; to: Instant };
}

/** A move of less than a second is none: no clock shows it. */
const leastMove = 1000;

/** What lies between two rundowns of the same instant. */
export function effectsOf(plan: RunPlan, before: Rundown, after: Rundown): Effects {
  const started = after.slots.find((slot, index) => isOn(slot) && !isOn(before.slots[index]));
  const ended = before.slots.find((slot, index) => isOn(slot) && after.slots[index]?.state === 'done');
  const moves = plan.slots.flatMap(({ id }, index) => moveOf(id, before.slots[index], after.slots[index]));
  return {
    starts: started?.expectedStart ? { slot: started.id, behind: started.expectedStart - started.plannedStart } : null,
    ends: ended?.id ?? null,
    slot: moves[0] ?? null,
    session: firstSessionMoved(plan, before, after),
    end: { from: endOf(before), to: endOf(after) },
  };
}

/** Whether the end moves by what clocks show. */
export function endMoves({ end }: Effects): boolean {
  return Math.abs(end.to - end.from) >= leastMove;
}

/** When the last slot ends that is not skipped. */
export function endOf({ at, slots }: Rundown): Instant {
  const ends = slots.flatMap(({ expectedEnd }) => (expectedEnd === null ? [] : [expectedEnd]));
  return ends.length === 0 ? at : instant(Math.max(...ends));
}

/** When the last slot was to end, the skipped ones counted. */
export function plannedEndOf({ slots }: Rundown): Instant {
  return instant(Math.max(...slots.map(({ plannedEnd }) => plannedEnd)));
}

function isOn(slot: RundownSlot | undefined): boolean {
  return slot?.state === 'running' || slot?.state === 'paused';
}

function isToCome({ state }: RundownSlot): boolean {
  return state === 'pending' || state === 'late';
}

function moveOf(id: string, before: RundownSlot | undefined, after: RundownSlot | undefined): Move[] {
  if (!before || !after || !isToCome(before) || !isToCome(after)) return [];
  const { expectedStart: from } = before;
  const { expectedStart: to } = after;
  return from === null || to === null || Math.abs(to - from) < leastMove ? [] : [{ id, from, to }];
}

/** A session is to come while nothing of it has begun; it begins with the first of its slots that is not skipped. */
function firstSessionMoved(plan: RunPlan, before: Rundown, after: Rundown): Move | null {
  for (const session of new Set(plan.slots.map((slot) => slot.session))) {
    const from = beginning(plan, before, session);
    const to = beginning(plan, after, session);
    if (from !== null && to !== null && Math.abs(to - from) >= leastMove) return { id: session, from, to };
  }
  return null;
}

function beginning(plan: RunPlan, { slots }: Rundown, session: string): Instant | null {
  const own = slots.filter((slot, index) => plan.slots[index]?.session === session && slot.state !== 'skipped');
  return own.every(isToCome) ? (own[0]?.expectedStart ?? null) : null;
}
