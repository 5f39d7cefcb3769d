import type { PlannedSession, PlannedSlot } from '#core/agenda/programme.ts';
import type { RundownSlot } from '#core/agenda/run/rundown.ts';
import { instant, later, type Instant } from '#core/time/instant.ts';

export interface ExpectedTimes {
  start: Instant;
  end: Instant;
}

/**
 * When a session is expected to begin and end; null when all of it is skipped. Minutes that it gives to nobody go along
 * with what they stand beside, but at its end they absorb delay.
 */
export function expectedSession(session: PlannedSession, rows: ReadonlyMap<string, RundownSlot>): ExpectedTimes | null {
  const held = heldSlots(session, rows);
  const first = held[0];
  if (!first) return null;
  const lastEnd = instant(Math.max(...held.map(({ end }) => end)));
  const tail = session.end - Math.max(...session.slots.map(({ end }) => end));
  return {
    start: later(first.start, session.start - first.planned.start),
    end: instant(Math.min(later(lastEnd, tail), Math.max(session.end, lastEnd))),
  };
}

/** The slots of a session that are not skipped, with when each is expected, or was, in the order of the programme. */
export function heldSlots(
  session: PlannedSession,
  rows: ReadonlyMap<string, RundownSlot>,
): (ExpectedTimes & { planned: PlannedSlot })[] {
  return session.slots.flatMap((planned) => {
    const { expectedStart: start = null, expectedEnd: end = null } = rows.get(planned.slot.id) ?? {};
    return start === null || end === null ? [] : [{ planned, start, end }];
  });
}
