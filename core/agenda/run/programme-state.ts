import { plannedSlots, programmeEnd, type PlannedSlot, type Programme } from '#core/agenda/programme.ts';
import type { CurrentSlot, Rundown } from '#core/agenda/run/rundown.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import type { Instant } from '#core/time/instant.ts';

/** A slot of the programme with the times that are now expected; of one that is over, what they were. */
export interface ExpectedSlot extends PlannedSlot {
  expectedStart: Instant;
  expectedEnd: Instant;
}

/** Who is on and who comes next. */
export interface ProgrammeState {
  current: ExpectedSlot | null;
  next: ExpectedSlot | null;
  phase: 'before' | 'during' | 'after';
  /** The clock of the one that is on, or else of the next. */
  clock: CurrentSlot | null;
}

/** Who is on and who comes next, of a standing at one instant. */
export function programmeState({ programme, by }: Standing, { at, slots, current: clock }: Rundown): ProgrammeState {
  const expected = expectedSlots(programme, slots);
  const find = (states: readonly string[]) => expected[slots.findIndex(({ state }) => states.includes(state))] ?? null;
  const current = find(['running', 'paused']);
  const next = find(['pending', 'late']);
  const begun = slots.some(({ state }) => ['running', 'paused', 'done'].includes(state));
  // By the plan, time that nobody has still belongs to the programme.
  const isOver = !current && !next && (by === 'run' || at >= programmeEnd(programme));
  return { current, next, phase: isOver ? 'after' : begun ? 'during' : 'before', clock };
}

/** The slots of the programme in its order, each with its expected times; a skipped one keeps its planned ones. */
export function expectedSlots(programme: Programme, slots: Rundown['slots']): ExpectedSlot[] {
  return plannedSlots(programme).map((planned, index) => ({
    ...planned,
    expectedStart: slots[index]?.expectedStart ?? planned.start,
    expectedEnd: slots[index]?.expectedEnd ?? planned.end,
  }));
}
