import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import type { CurrentSlot, Rundown, RundownSlot, SlotState } from '#core/agenda/run/rundown.ts';
import type { Instant } from '#core/time/instant.ts';

/**
 * The programme at `now` as if all went by its plan, for where no run is followed: a slot is on from its planned start to
 * just before its planned end. One of no length is never on.
 */
export function rundownByPlan(plan: RunPlan, now: Instant): Rundown {
  const stateOf = (start: Instant, end: Instant): SlotState =>
    end <= now ? 'done' : start <= now ? 'running' : 'pending';
  const slots = plan.slots.map(({ id, plannedStart, plannedEnd }): RundownSlot => ({
    id,
    state: stateOf(plannedStart, plannedEnd),
    plannedStart,
    plannedEnd,
    expectedStart: plannedStart,
    expectedEnd: plannedEnd,
  }));
  const index = firstOf(slots, 'running') ?? firstOf(slots, 'pending');
  return { at: now, current: index === null ? null : currentAt(plan, index, now), slots };
}

function firstOf(slots: readonly RundownSlot[], state: SlotState): number | null {
  const index = slots.findIndex((slot) => slot.state === state);
  return index < 0 ? null : index;
}

function currentAt(plan: RunPlan, index: number, now: Instant): CurrentSlot | null {
  const planned = plan.slots[index];
  if (!planned) return null;
  const { id: slot, plannedStart, plannedEnd, warning, danger } = planned;
  const isOn = plannedStart <= now;
  const remainingMs = isOn ? plannedEnd - now : plannedEnd - plannedStart;
  return {
    slot,
    phase: !isOn ? 'pending' : remainingMs <= danger ? 'danger' : remainingMs <= warning ? 'warning' : 'running',
    remainingMs,
    elapsedMs: isOn ? now - plannedStart : 0,
    plannedStart,
    plannedEnd,
    actualStart: isOn ? plannedStart : null,
    expectedEnd: plannedEnd,
    offsetMs: 0,
    relativeOffsetMs: 0,
  };
}
