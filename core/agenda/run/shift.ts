import type { RunPlan, RunSlot } from '#core/agenda/run/run-plan.ts';
import { isToCome, type SlotRun } from '#core/agenda/run/run-state.ts';
import type { ShiftWay } from '#core/agenda/run/shift-ways.ts';
import { lengthOf } from '#core/agenda/run/slot-times.ts';

/** What an absorbing or trimming shift leaves of a slot at the least. */
export const leastMinutesLeft = 1;
const leastLeft = leastMinutesLeft * 60_000;

/**
 * What a shift by `by` milliseconds takes from the length of each slot of the plan, of those still to come from place
 * `from` on, so that `by` is won back as far as there is something to take.
 *
 * - absorb: from Q&A and breaks, the next first, each down to a minute.
 * - trim: from every slot in proportion to its length, down to a minute.
 *
 * Slots with a fixed end absorb by themselves and are never cut. A negative `by` gives back what earlier shifts took.
 */
export function cutsOf(
  plan: RunPlan,
  slots: readonly SlotRun[],
  from: number,
  by: number,
  how: Exclude<ShiftWay, 'push'>,
): number[] {
  const room = slots.map((slot, index) => {
    const planned = plan.slots[index] as RunSlot;
    if (index < from || !isToCome(slot) || planned.fixedEnd || (how === 'absorb' && !absorbs(planned))) return 0;
    return by > 0 ? Math.max(0, lengthOf(planned, slot) - leastLeft) : slot.cut;
  });
  const cuts = how === 'absorb' ? nextFirst(room, Math.abs(by)) : inProportion(room, Math.abs(by));
  return by > 0 ? cuts : cuts.map((each) => 0 - each);
}

function absorbs({ kind }: RunSlot): boolean {
  return kind === 'qa' || kind === 'break';
}

function nextFirst(room: readonly number[], wanted: number): number[] {
  let left = wanted;
  return room.map((each) => {
    const share = Math.min(left, each);
    left -= share;
    return share;
  });
}

/** Whole milliseconds that come to `wanted` exactly, or to all the room there is: each share ends where its sum rounds to. */
function inProportion(room: readonly number[], wanted: number): number[] {
  const total = room.reduce((sum, each) => sum + each, 0);
  const toShare = Math.min(wanted, total);
  let before = 0;
  let shared = 0;
  return room.map((each) => {
    before += each;
    const upTo = total === 0 ? 0 : Math.round((before / total) * toShare);
    const share = upTo - shared;
    shared = upTo;
    return share;
  });
}
