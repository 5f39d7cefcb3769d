import type { Slot } from '#core/agenda/agenda-schema.ts';
import type { RehearsalPlan } from '#core/rehearsal/rehearsal-schema.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

/** What a deck is rehearsed against: its slides' own seconds and the minutes of its slot, if it has a slot with any. */
export function planOfDeck({ slides }: Deck, slot: Slot | undefined): RehearsalPlan {
  return {
    slides: slides.map(({ id, seconds }) => ({ id, seconds })),
    slotMinutes: slot && slot.minutes > 0 ? slot.minutes : null,
  };
}
