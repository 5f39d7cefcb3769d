import type { Session, Slot } from '#core/agenda/agenda-schema.ts';
import { plannedSlots } from '#core/agenda/programme.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { useContent } from './content.ts';
import { useProgramme, useProgrammeState } from './programme.ts';
import { useSettings } from './settings.ts';

/** The slot a deck is for, or the session where it is the moderator's. */
export function usePlaceOfDeck({ slot: id }: Deck): { slot: Slot | undefined; session: Session | undefined } {
  const { sessions } = useContent('agenda.get');
  return {
    slot: sessions.flatMap(({ slots }) => slots).find((slot) => slot.id === id),
    session: sessions.find((session) => session.id === id),
  };
}

/** The deck the address names, else one's own, else the next to come. */
export function useDeckToShow(item: string | null): Deck | undefined {
  const { decks } = useContent('slides.list');
  const { role, person } = useSettings().settings;
  const programme = useProgramme();
  const { current, next } = useProgrammeState();
  const slots = plannedSlots(programme).map(({ slot }) => slot);
  const upcoming = slots.slice(
    Math.max(
      0,
      slots.findIndex(({ id }) => id === (current ?? next)?.slot.id),
    ),
  );
  const mine =
    role === 'speaker' && person !== null
      ? turnsOf(person, programme).map(({ session, planned }) => planned?.slot ?? session)
      : [];
  const deckOf = (slot: string) => decks.find((deck) => deck.slot === slot);
  if (item !== null && deckOf(item)) return deckOf(item);
  const wanted = [...mine, ...upcoming, ...slots].find(({ id }) => deckOf(id));
  return wanted && deckOf(wanted.id);
}
