import type { RunPlan, RunSlot } from '#core/agenda/run/run-plan.ts';
import { isToCome, type SlotRun } from '#core/agenda/run/run-state.ts';
import type { ShiftWay } from '#core/agenda/run/shift-ways.ts';

/** A change of some slots, by their place in the plan. */
export type SlotChanges = readonly (readonly [index: number, slot: SlotRun])[];

/** What an absorbing or trimming shift leaves of a slot at the least. */
export const leastMinutesLeft = 1;
const leastLeft = leastMinutesLeft * 60_000;

/**
 * What a shift by `by` milliseconds does to the slots still to come from place `from` on.
 *
 * - push: all of them begin `by` later. Own starts move; the first, where it follows another slot, waits that long.
 * - absorb: Q&A and breaks become shorter, the next first, each down to a minute, until `by` is won back.
 * - trim: every slot becomes shorter in proportion to its length, until `by` is won back.
 *
 * Slots with a fixed end absorb by themselves and are never cut. Empty when nothing is left to change. A negative `by`
 * takes an earlier shift back, as far as there was one to take back for absorb and trim.
 */
export function shiftChanges(
  plan: RunPlan,
  slots: readonly SlotRun[],
  from: number,
  by: number,
  how: ShiftWay,
): SlotChanges {
  const toCome = slots.flatMap((slot, index) => {
    const planned = plan.slots[index];
    return index >= from && planned && isToCome(slot) ? [{ index, slot, planned }] : [];
  });
  if (how === 'push') return push(toCome, by);
  const shorter = toCome.filter(({ planned }) => !planned.fixedEnd && (how === 'trim' || absorbs(planned)));
  return how === 'absorb' ? absorb(shorter, by) : trim(shorter, by);
}

interface ToCome {
  index: number;
  slot: SlotRun;
  planned: RunSlot;
}

function push(toCome: readonly ToCome[], by: number): SlotChanges {
  return toCome.map(({ index, slot, planned }, place) => {
    const waits = place === 0 && !planned.ownStart ? slot.waits + by : slot.waits;
    return [index, { ...slot, pushed: slot.pushed + by, waits }] as const;
  });
}

function absorbs({ kind }: RunSlot): boolean {
  return kind === 'qa' || kind === 'break';
}

function absorb(toCome: readonly ToCome[], by: number): SlotChanges {
  let left = by;
  return toCome.flatMap((one) => {
    const cut = Math.max(-one.slot.cut, Math.min(left, canLose(one)));
    left -= cut;
    return cut === 0 ? [] : [cutBy(one, cut)];
  });
}

/** Whole milliseconds, and exactly `by` in all: what rounding leaves over goes to the longest that can still give it. */
function trim(toCome: readonly ToCome[], by: number): SlotChanges {
  const room = toCome.map((one) => (by > 0 ? canLose(one) : one.slot.cut));
  const total = room.reduce((sum, each) => sum + each, 0);
  if (total === 0) return [];
  const wanted = Math.min(Math.abs(by), total);
  const shares = room.map((each) => Math.floor((each * wanted) / total));
  let rest = wanted - shares.reduce((sum, each) => sum + each, 0);
  const longestFirst = room.map((_, place) => place).toSorted((a, b) => (room[b] ?? 0) - (room[a] ?? 0));
  for (const place of longestFirst) {
    const more = Math.min(rest, (room[place] ?? 0) - (shares[place] ?? 0));
    shares[place] = (shares[place] ?? 0) + more;
    rest -= more;
  }
  return toCome.flatMap((one, place) => {
    const share = shares[place] ?? 0;
    return share === 0 ? [] : [cutBy(one, by > 0 ? share : -share)];
  });
}

function canLose({ slot, planned }: ToCome): number {
  return Math.max(0, planned.plannedEnd - planned.plannedStart + slot.added - slot.cut - leastLeft);
}

function cutBy({ index, slot }: ToCome, cut: number): readonly [number, SlotRun] {
  return [index, { ...slot, cut: slot.cut + cut }];
}
