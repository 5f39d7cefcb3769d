import { expect, it } from 'vitest';
import type { Session } from '#core/agenda/agenda-schema.ts';
import { slotsOfTerm } from '#core/glossary/slots-of-term.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

const title = { en: 'x', ko: 'x' };
const session = (id: string, slots: string[]): Session => ({
  id,
  title,
  start: '09:00',
  end: '10:00',
  slots: slots.map((slot) => ({ id: slot, kind: 'presentation', title, minutes: 5, speakers: [] })),
});
const deck = (slot: string, terms: string[]): Deck => ({
  slot,
  title,
  slides: [{ id: 's', title, seconds: 60, points: [{ text: title, from: ['a'] }], terms, numbers: [], names: [] }],
});
const agenda = { sessions: [session('morning', ['talk', 'reply']), session('evening', ['closing'])] };
const decks = [deck('closing', ['tide']), deck('talk', ['harbour', 'tide']), deck('reply', ['pilot'])];

it.each([
  ['tide', ['morning talk', 'evening closing']],
  ['pilot', ['morning reply']],
  ['ferry', []],
])('%s', (term, expected) => {
  expect(slotsOfTerm(term, agenda, decks).map(({ session: { id }, slot }) => `${id} ${slot.id}`)).toEqual(expected);
});
