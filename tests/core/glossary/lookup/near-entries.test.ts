import { expect, it } from 'vitest';
import type { PlannedSlot } from '#core/agenda/programme.ts';
import { nearEntries } from '#core/glossary/lookup/near-entries.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { instant } from '#core/time/instant.ts';

function planned(id: string, speakers: string[]): PlannedSlot {
  const slot = { id, kind: 'presentation' as const, title: { en: id, ko: id }, minutes: 10, speakers };
  return { slot, start: instant(0), end: instant(600_000) };
}

function deck(slot: string, terms: string[]): Deck {
  const point = { text: { en: 'x', ko: null }, from: ['s'] };
  const slide = { id: 's1', title: { en: 'x', ko: null }, seconds: 60, points: [point], terms, numbers: [], names: [] };
  return { slot, title: { en: 'x', ko: null }, slides: [slide] };
}

const decks = [deck('talk', ['harbour', 'tide']), deck('reply', ['pilot']), deck('evening', ['ferry'])];

it('is the current and the next slot, their speakers and the terms of their decks', () => {
  const near = nearEntries({ current: planned('talk', ['ada']), next: planned('reply', ['bo']) }, decks);
  expect([...near].toSorted()).toEqual(
    ['person-ada', 'person-bo', 'slot-reply', 'slot-talk', 'term-harbour', 'term-pilot', 'term-tide'].toSorted(),
  );
});

it('is nothing when the programme is over', () => {
  expect(nearEntries({ current: null, next: null }, decks).size).toBe(0);
});
