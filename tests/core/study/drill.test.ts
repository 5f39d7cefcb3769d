import { describe, expect, it } from 'vitest';
import { directions } from '#core/study/card-id.ts';
import { comingTurns } from '#core/study/coming-turns.ts';
import { drillFor, nextInDrill } from '#core/study/drill.ts';
import { reviewCard } from '#core/study/review-card.ts';
import { deadlineOf } from '#core/study/scope.ts';
import type { CardState } from '#core/study/study-schema.ts';
import { cardsOf } from '#core/study/study-terms.ts';
import { instant, later } from '#core/time/instant.ts';
import { smallProgramme, standingAfter } from '../../support/small-programme.ts';
import { studyTerm } from '../../support/study-term.ts';

const minute = 60_000;
/** 14:00 in Seoul, when the small programme begins. */
const start = instant(Date.UTC(2026, 10, 24, 5, 0));
const before = later(start, -10 * minute);

describe('what a drill is for', () => {
  const coming = comingTurns(standingAfter('plan'), before, null);

  it('is the next slot that has terms', () => {
    const terms = [studyTerm('a', { slots: ['second'], sessions: ['talks'] }), studyTerm('b', { slots: ['first'] })];
    expect(drillFor(coming, terms)).toEqual({
      scope: { kind: 'slot', id: 'first' },
      start: later(start, 15 * minute),
    });
  });

  it('is the session of the next slot where only that has terms', () => {
    const terms = [studyTerm('a', { sessions: ['opening'] }), studyTerm('b', { slots: ['first'] })];
    expect(drillFor(coming, terms)).toEqual({ scope: { kind: 'session', id: 'opening' }, start });
  });

  it('is of a speaker the speaker’s own next turn', () => {
    const terms = ['first', 'second'].map((slot) => studyTerm(slot, { slots: [slot] }));
    const turns = comingTurns(standingAfter('plan'), before, 'audain');
    expect(drillFor(turns, terms)?.scope).toEqual({ kind: 'slot', id: 'second' });
  });

  it('is nothing when nothing that is to come has terms', () => {
    expect(drillFor(coming, [studyTerm('a')])).toBeNull();
    const afterwards = comingTurns(standingAfter('plan'), later(start, 3 * 60 * minute), null);
    expect(drillFor(afterwards, [studyTerm('b', { slots: ['first'] })])).toBeNull();
  });
});

describe('the cards of a drill', () => {
  const cards = cardsOf(
    Array.from({ length: 6 }, (_, place) => studyTerm(`term-${place}`)),
    directions.slice(0, 1),
  );
  const id = (place: number) => `term-${place} en-ko`;

  it('begin with new ones, then those that will be known least', () => {
    const states = new Map<string, CardState>(
      [4, 1, 2, 3, 4, 4].map((rating, place) => [id(place), reviewCard(null, rating as 1 | 2 | 3 | 4, before, null)]),
    );
    expect(nextInDrill(cards, states, [], start)?.id).toBe(id(1));
    states.delete(id(5));
    expect(nextInDrill(cards, states, [], start)?.id).toBe(id(5));
    expect(nextInDrill(cards, states, [id(5)], start)?.id).toBe(id(1));
  });

  it('do not come again before four others, where there are as many', () => {
    const asked: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      const next = nextInDrill(cards, new Map(), asked, start);
      expect(asked.slice(-4)).not.toContain(next?.id);
      asked.push(next?.id ?? '');
    }
    expect(nextInDrill(cards.slice(0, 2), new Map(), [id(0)], start)?.id).toBe(id(1));
    expect(nextInDrill(cards.slice(0, 1), new Map(), [id(0)], start)?.id).toBe(id(0));
    expect(nextInDrill([], new Map(), [], start)).toBeNull();
  });
});

it('a scope is studied towards its own start, and everything towards the next session', () => {
  const at = (kind: 'session' | 'slot' | 'speaker', id: string) => deadlineOf({ kind, id }, smallProgramme, before);
  expect(at('session', 'talks')).toBe(later(start, 15 * minute));
  expect(at('slot', 'second')).toBe(later(start, 35 * minute));
  expect(at('speaker', 'lee')).toBe(later(start, 15 * minute));
  const all = { kind: 'all', id: '' } as const;
  expect(deadlineOf(all, smallProgramme, before)).toBe(start);
  expect(deadlineOf(all, smallProgramme, later(start, minute))).toBe(later(start, 15 * minute));
  expect(deadlineOf(all, smallProgramme, later(start, 3 * 60 * minute))).toBeNull();
});
