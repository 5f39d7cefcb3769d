import { plannedSlots, programmeEnd, type PlannedSlot, type Programme } from '#core/agenda/programme.ts';
import type { Instant } from '#core/time/instant.ts';

/** Where the programme stands by its plan at one instant. */
export interface ProgrammeState {
  /** The slot whose planned time it is; null before, after and in unallocated time. */
  current: PlannedSlot | null;
  next: PlannedSlot | null;
  phase: 'before' | 'during' | 'after';
}

/** A slot holds the instants from its start to just before its end; a slot of no length never holds one. */
export function programmeAt(programme: Programme, now: Instant): ProgrammeState {
  const slots = plannedSlots(programme);
  const current = slots.find(({ start, end }) => start <= now && now < end) ?? null;
  const next = slots.find(({ start }) => start > now) ?? null;
  const first = slots[0];
  const phase = first && now < first.start ? 'before' : now < programmeEnd(programme) ? 'during' : 'after';
  return { current, next, phase };
}
