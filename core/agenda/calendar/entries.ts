import type { Session, Slot } from '#core/agenda/agenda-schema.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import type { Instant } from '#core/time/instant.ts';

/** One entry of the calendar: a slot, or for who moderates it a session. */
export interface Entry {
  session: Session;
  /** Null where the entry is the session. */
  slot: Slot | null;
  start: Instant;
  end: Instant;
}

/** The entries of one person: their slots and the sessions they moderate; for null every slot of the programme. */
export function entriesOf(person: string | null, programme: Programme): Entry[] {
  if (person !== null) {
    return turnsOf(person, programme).map(({ session, planned, start, end }) => ({
      session,
      slot: planned?.slot ?? null,
      start,
      end,
    }));
  }
  return programme.sessions.flatMap(({ session, slots }) =>
    slots.map(({ slot, start, end }) => ({ session, slot, start, end })),
  );
}

/**
 * Why there is no calendar to be had: the event has no date, and an entry on the day of a rehearsal would be false;
 * or the person is not on the programme. Null where there is one.
 */
export function whyNoCalendar(person: string | null, programme: Programme): 'no-date' | 'no-turns' | null {
  if (programme.rehearsal) return 'no-date';
  return entriesOf(person, programme).length === 0 ? 'no-turns' : null;
}
