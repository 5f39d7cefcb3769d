import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBefore } from '#core/study/hold-before.ts';
import { newToday, studyDayAt } from '#core/study/new-cards.ts';
import { predictedRecall } from '#core/study/predicted-recall.ts';
import { nextDues, ratings, reviewCard } from '#core/study/review-card.ts';
import { cardStateSchema, type CardState, type Rating } from '#core/study/study-schema.ts';
import { nextCard, studyQueue } from '#core/study/study-queue.ts';
import { cardsOf } from '#core/study/study-terms.ts';
import { instant, later, type Instant } from '#core/time/instant.ts';
import { studyTerm } from '../../support/study-term.ts';

const minute = 60_000;
const day = 86_400_000;
const now = instant(Date.UTC(2026, 10, 24, 1, 23, 45));
const deadline = later(now, 7 * day);

const rating = fc.constantFrom(...ratings);
/** A card after some reviews, each some time after the one before. */
const studied = fc
  .array(fc.tuple(rating, fc.integer({ min: 0, max: 40 * day })), { minLength: 1, maxLength: 12 })
  .map((answers) => {
    let at = now;
    let state: CardState | null = null;
    for (const [answer, after] of answers) {
      at = later(at, after);
      state = reviewCard(state, answer, at, null);
    }
    return { state: state as unknown as CardState, at };
  });

function deck(count: number) {
  return cardsOf(
    Array.from({ length: count }, (_, index) => studyTerm(`term-${index}`)),
    ['en-ko'],
  );
}

describe('a review', () => {
  it('follows FSRS: steps of minutes first, then days', () => {
    const first = reviewCard(null, 3, now, null);
    expect(first).toMatchObject({ state: 'learning', reps: 1, lapses: 0, firstReview: now, lastReview: now });
    expect(first.due - now).toBe(10 * minute);
    const second = reviewCard(first, 3, later(now, 10 * minute), null);
    expect(second.state).toBe('review');
    expect((second.due - second.lastReview) / day).toBeGreaterThanOrEqual(2);
    const lapsed = reviewCard(second, 1, instant(second.due), null);
    expect(lapsed).toMatchObject({ state: 'relearning', lapses: 1, firstReview: now });
    expect(lapsed.due - second.due).toBe(10 * minute);
  });

  it('offers later days the better the answer was', () => {
    fc.assert(
      fc.property(studied, fc.nat(20 * day), ({ state, at }, after) => {
        const dues = nextDues(state, later(at, after), null);
        expect(dues[1]).toBeLessThanOrEqual(dues[2]);
        expect(dues[2]).toBeLessThanOrEqual(dues[3]);
        expect(dues[3]).toBeLessThanOrEqual(dues[4]);
      }),
    );
  });

  it('makes a state that survives being written down', () => {
    fc.assert(
      fc.property(studied, ({ state }) => {
        expect(cardStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it('at the same moment leads to the same state', () => {
    fc.assert(
      fc.property(studied, rating, fc.nat(day), ({ state, at }, answer, after) => {
        const again = () => reviewCard(state, answer, later(at, after), deadline);
        expect(again()).toEqual(again());
      }),
    );
  });

  it('by a clock that was set back counts as made at the last one', () => {
    const first = reviewCard(null, 3, now, null);
    expect(reviewCard(first, 3, later(now, -3 * day), null)).toEqual(reviewCard(first, 3, now, null));
  });

  it('never leads past the deadline, nor to the past', () => {
    fc.assert(
      fc.property(studied, rating, fc.integer({ min: 1, max: 30 * day }), ({ state, at }, answer, left) => {
        const { due } = reviewCard(state, answer, at, later(at, left));
        expect(due).toBeGreaterThan(at);
        expect(due).toBeLessThanOrEqual(at + left);
      }),
    );
  });

  it('that would lead past it leads to its last day, and on that day to itself', () => {
    const due = later(deadline, 20 * day);
    expect(heldBefore(deadline, due, now)).toBe(later(deadline, -day));
    expect(heldBefore(deadline, due, later(deadline, -day))).toBe(deadline);
    expect(heldBefore(deadline, due, deadline)).toBe(due);
    expect(heldBefore(null, due, now)).toBe(due);
  });

  it('after the event is plain FSRS', () => {
    fc.assert(
      fc.property(studied, rating, fc.nat(30 * day), ({ state, at }, answer, since) => {
        expect(reviewCard(state, answer, at, later(at, -since))).toEqual(reviewCard(state, answer, at, null));
      }),
    );
  });
});

describe('predicted recall', () => {
  it('is FSRS’s forgetting curve: all at once after a review, nine in ten when as many days have gone as the stability says', () => {
    fc.assert(
      fc.property(studied, ({ state }) => {
        expect(predictedRecall(state, instant(state.lastReview))).toBeCloseTo(1, 8);
        expect(predictedRecall(state, instant(state.lastReview + state.stability * day))).toBeCloseTo(0.9, 5);
      }),
    );
  });

  it('falls as time goes by, and is never more than all or less than nothing', () => {
    fc.assert(
      fc.property(studied, fc.nat(100 * day), fc.nat(100 * day), ({ state }, one, other) => {
        const [sooner, later_] = [Math.min(one, other), Math.max(one, other)];
        const soon = predictedRecall(state, instant(state.lastReview + sooner));
        const late = predictedRecall(state, instant(state.lastReview + later_));
        expect(soon).toBeGreaterThanOrEqual(late);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(soon).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of a new card is nothing', () => {
    expect(predictedRecall(null, now)).toBe(0);
  });
});

describe('with a deadline in seven days', () => {
  /** Goes through the queue at each sitting until no new card is left in it, and answers as `answers` says. */
  function study(count: number, sittings: readonly Instant[], answers: (index: number) => Rating) {
    const cards = deck(count);
    const states = new Map<string, CardState>();
    const met: number[] = [];
    let index = 0;
    for (const sitting of sittings) {
      let at = sitting;
      let first = 0;
      for (let asked = 0; asked < count * 12; asked += 1) {
        const queue = studyQueue(cards, states, at, deadline);
        if (queue.new === 0) break;
        const card = nextCard(queue.ready, null);
        if (!card) break;
        const before = states.get(card.id) ?? null;
        if (!before) first += 1;
        states.set(card.id, reviewCard(before, answers(index), at, deadline));
        index += 1;
        at = later(at, 1_000);
      }
      met.push(first);
    }
    return { states, met };
  }

  it('no unlearned card’s first review falls after it, whatever the deck and the answers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: day - 3_600_000 }), { minLength: 7, maxLength: 7 }),
        fc.infiniteStream(rating),
        (count, hours, answers) => {
          const sittings = hours.map((hour, which) => later(now, which * day + hour + 1));
          const { states, met } = study(count, sittings, () => answers.next().value as Rating);
          expect(states.size).toBe(count);
          for (const { firstReview } of states.values()) expect(firstReview).toBeLessThan(deadline);
          // Evenly: no day brings two more than another.
          expect(Math.max(...met) - Math.min(...met)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('days without study are made up for, and the last of them brings all that is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.subarray([0, 1, 2, 3, 4, 5]), rating, (count, days, answer) => {
        const sittings = [...days, 6].map((which) => later(now, which * day + 3_600_000));
        const { states, met } = study(count, sittings, () => answer);
        expect(states.size).toBe(count);
        // Later days never bring fewer: what was left undone is shared among those that are left.
        expect(met.toSorted((a, b) => a - b).every((each, place) => Math.abs(each - (met[place] ?? 0)) <= 1)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('every card of the deck is due on its last day once more, unless that was its review', () => {
    const { states } = study(30, [now, later(now, day), later(now, 2 * day)], () => 4);
    expect(states.size).toBeGreaterThan(0);
    for (const { due } of states.values()) expect(due).toBeLessThanOrEqual(later(deadline, -day));
  });
});

describe('a day of study', () => {
  it('is of 24 hours, counted back from the deadline', () => {
    expect(studyDayAt(now, deadline)).toEqual({ start: now, left: 7 });
    expect(studyDayAt(later(now, 1), deadline)).toEqual({ start: now, left: 7 });
    expect(studyDayAt(later(now, day), deadline)).toEqual({ start: later(now, day), left: 6 });
    expect(studyDayAt(later(deadline, -1), deadline)).toEqual({ start: later(deadline, -day), left: 1 });
    expect(studyDayAt(deadline, deadline).left).toBeNull();
  });

  it('takes an even share of what is new, less what it has had', () => {
    const today = studyDayAt(now, deadline);
    expect(newToday(70, 0, today)).toBe(10);
    expect(newToday(63, 7, today)).toBe(3);
    expect(newToday(60, 10, today)).toBe(0);
    expect(newToday(3, 0, today)).toBe(1);
    expect(newToday(0, 0, today)).toBe(0);
  });

  it('without a deadline takes twenty', () => {
    const today = studyDayAt(now, null);
    expect(newToday(100, 0, today)).toBe(20);
    expect(newToday(90, 15, today)).toBe(5);
    expect(newToday(4, 0, today)).toBe(4);
  });
});
