import type { Agenda, Session, Slot } from '#core/agenda/agenda-schema.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

/** The slots whose decks have a term ready, each with its session, in the order of the programme. */
export function slotsOfTerm(
  term: string,
  { sessions }: Pick<Agenda, 'sessions'>,
  decks: readonly Deck[],
): { session: Session; slot: Slot }[] {
  const prepared = new Set(
    decks.filter(({ slides }) => slides.some(({ terms }) => terms.includes(term))).map(({ slot }) => slot),
  );
  return sessions.flatMap((session) =>
    session.slots.filter(({ id }) => prepared.has(id)).map((slot) => ({ session, slot })),
  );
}
