import type { SessionTimes } from '#core/booth/turns/booth-hours.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { expectedSession, heldSlots } from '#core/agenda/run/expected-session.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';

/** The sessions of a programme, with their slots, at the times at which a run expects them; what is skipped left out. */
export function expectedSessions(programme: Programme, { slots }: Rundown): SessionTimes[] {
  const rows = new Map(slots.map((row) => [row.id, row]));
  return programme.sessions.flatMap((session) => {
    const times = expectedSession(session, rows);
    if (!times) return [];
    const held = heldSlots(session, rows).map(({ planned, start, end }) => ({ slot: planned.slot, start, end }));
    return [{ ...times, slots: held }];
  });
}
