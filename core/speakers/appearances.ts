import type { Agenda, Session, Slot } from '#core/agenda/agenda-schema.ts';

/** What somebody does on the programme: speaks in a slot, or moderates a session. */
export type Appearance = { as: 'speaker'; session: Session; slot: Slot } | { as: 'moderator'; session: Session };

/** Every appearance of one person, in the order of the programme. */
export function appearancesOf(personId: string, agenda: Agenda): Appearance[] {
  return agenda.sessions.flatMap((session): Appearance[] => [
    ...(session.moderators?.includes(personId) ? [{ as: 'moderator' as const, session }] : []),
    ...session.slots
      .filter((slot) => slot.speakers.includes(personId))
      .map((slot) => ({ as: 'speaker' as const, session, slot })),
  ]);
}
