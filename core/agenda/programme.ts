import type { Agenda, Session, Slot } from '#core/agenda/agenda-schema.ts';
import { later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';
import { dateInZone, instantAt, nextDate } from '#core/time/zone.ts';

export interface PlannedSlot {
  slot: Slot;
  start: Instant;
  end: Instant;
}

/** Time of a session that the programme gives to nobody. */
export interface Unallocated {
  start: Instant;
  end: Instant;
}

export interface PlannedSession {
  session: Session;
  start: Instant;
  end: Instant;
  slots: PlannedSlot[];
  unallocated: Unallocated[];
}

/** The agenda laid on one day: every time an instant. */
export interface Programme {
  timeZone: string;
  /** "YYYY-MM-DD" in the event's zone. */
  date: string;
  /** The agenda has no date: this is the next day on which the programme could be rehearsed at its own hours. */
  rehearsal: boolean;
  sessions: PlannedSession[];
}

/**
 * The programme in instants. Without a date it is planned for the next start of the programme as a rehearsal;
 * a rehearsal that is under way counts until its end.
 */
export function planProgramme(agenda: Agenda, now: Instant): Programme {
  if (agenda.date !== null) return layProgramme(agenda, agenda.date);
  const today = dateInZone(now, agenda.timeZone);
  const rehearsal = layProgramme(agenda, today);
  return programmeEnd(rehearsal) > now ? rehearsal : layProgramme(agenda, nextDate(today));
}

export function programmeStart(programme: Programme): Instant {
  return Math.min(...programme.sessions.map(({ start }) => start)) as Instant;
}

export function programmeEnd(programme: Programme): Instant {
  return Math.max(...programme.sessions.map(({ end }) => end)) as Instant;
}

/** Every slot of the programme, in its order. */
export function plannedSlots(programme: Programme): PlannedSlot[] {
  return programme.sessions.flatMap(({ slots }) => slots);
}

/** The agenda on one day, whatever day it names itself. */
export function layProgramme(agenda: Agenda, date: string): Programme {
  let dayOfSession = date;
  let previousStart = '00:00';
  const sessions = agenda.sessions.map((session) => {
    // Sessions are listed in order: one that starts earlier in the day than the one before it is on the next day.
    if (session.start < previousStart) dayOfSession = nextDate(dayOfSession);
    previousStart = session.start;
    return planSession(session, dayOfSession, agenda.timeZone);
  });
  return { timeZone: agenda.timeZone, date, rehearsal: agenda.date === null, sessions };
}

/** One session on one day. A session that ends at an earlier time of day than it starts ends on the next day. */
export function planSession(session: Session, date: string, timeZone: string): PlannedSession {
  const start = instantAt(date, session.start, timeZone);
  const end = instantAt(session.end < session.start ? nextDate(date) : date, session.end, timeZone);
  let follows = start;
  const slots = session.slots.map((slot) => {
    const slotStart =
      slot.start === undefined ? follows : instantAt(dateOfSlot(slot.start, session, date), slot.start, timeZone);
    follows = later(slotStart, minutesToMilliseconds(slot.minutes));
    return { slot, start: slotStart, end: follows };
  });
  return { session, start, end, slots, unallocated: unallocatedIn(start, end, slots) };
}

function dateOfSlot(slotStart: string, session: Session, date: string): string {
  return slotStart < session.start ? nextDate(date) : date;
}

function unallocatedIn(start: Instant, end: Instant, slots: PlannedSlot[]): Unallocated[] {
  const gaps: Unallocated[] = [];
  let covered = start;
  for (const slot of slots) {
    if (slot.start > covered) gaps.push({ start: covered, end: slot.start });
    if (slot.end > covered) covered = slot.end;
  }
  if (end > covered) gaps.push({ start: covered, end });
  return gaps;
}
