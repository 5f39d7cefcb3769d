import type { PlannedSlot, Programme } from '#core/agenda/programme.ts';
import type { Session } from '#core/agenda/agenda-schema.ts';
import type { Instant } from '#core/time/instant.ts';

/** One turn of one person, on the plan: a slot they speak in, or a session they moderate. */
export interface Turn {
  as: 'speaker' | 'moderator';
  session: Session;
  /** Null for a moderator, whose turn is the session. */
  planned: PlannedSlot | null;
  start: Instant;
  end: Instant;
}

/** Every turn of a person, in the order in which they begin. */
export function turnsOf(person: string, programme: Programme): Turn[] {
  return programme.sessions
    .flatMap(({ session, start, end, slots }): Turn[] => [
      ...(session.moderators?.includes(person)
        ? [{ as: 'moderator' as const, session, planned: null, start, end }]
        : []),
      ...slots
        .filter(({ slot }) => slot.speakers.includes(person))
        .map((planned) => ({ as: 'speaker' as const, session, planned, start: planned.start, end: planned.end })),
    ])
    .toSorted((a, b) => a.start - b.start);
}
