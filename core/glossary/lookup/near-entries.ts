import type { PlannedSlot } from '#core/agenda/programme.ts';
import { entryKey } from '#core/glossary/lookup/briefing-entries.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

/** The keys of what comes first among equals: the slot that is on and the next, who speaks in them, and their decks' terms. */
export function nearEntries(
  { current, next }: Record<'current' | 'next', PlannedSlot | null>,
  decks: readonly Deck[],
): ReadonlySet<string> {
  const slots = [current, next].flatMap((planned) => (planned ? [planned.slot] : []));
  const ids = new Set(slots.map(({ id }) => id));
  const slides = decks.filter(({ slot }) => ids.has(slot)).flatMap((deck) => deck.slides);
  return new Set([
    ...slots.map(({ id }) => entryKey('slot', id)),
    ...slots.flatMap(({ speakers }) => speakers.map((id) => entryKey('person', id))),
    ...slides.flatMap(({ terms }) => terms.map((id) => entryKey('term', id))),
  ]);
}
