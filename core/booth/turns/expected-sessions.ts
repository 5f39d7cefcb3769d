import type { SessionTimes } from '#core/booth/turns/booth-hours.ts';
import type { PlannedSession, Programme } from '#core/agenda/programme.ts';
import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import { instant, later } from '#core/time/instant.ts';

/**
 * The sessions of a programme at the times at which a run expects them: what is done as it was, what is skipped left out.
 * Minutes given to nobody go along with what they stand beside, but at the end of a session they absorb delay.
 */
export function expectedSessions(programme: Programme, { slots }: Rundown): SessionTimes[] {
  const rows = new Map(slots.map((row) => [row.id, row]));
  return programme.sessions.flatMap((session) => expectedSession(session, rows) ?? []);
}

function expectedSession(session: PlannedSession, rows: ReadonlyMap<string, RundownSlot>): SessionTimes | null {
  const held = session.slots.flatMap((planned) => {
    const { expectedStart: start = null, expectedEnd: end = null } = rows.get(planned.slot.id) ?? {};
    return start === null || end === null ? [] : [{ planned, times: { slot: planned.slot, start, end } }];
  });
  const first = held[0];
  const plannedEnd = Math.max(...session.slots.map(({ end }) => end));
  if (!first) return null;
  const lastEnd = instant(Math.max(...held.map(({ times }) => times.end)));
  const tail = session.end - plannedEnd;
  return {
    start: later(first.times.start, session.start - first.planned.start),
    end: instant(Math.min(later(lastEnd, tail), Math.max(session.end, lastEnd))),
    slots: held.map(({ times }) => times),
  };
}
