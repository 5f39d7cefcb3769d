import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CardState, Study, StudyChange } from '#core/study/study-schema.ts';
import { testHost } from '../../support/test-host.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const day = 86_400_000;
const card = 'local-government en-ko';
const first = { card, rating: 3, before: null, deadline: null };

type TestHost = ReturnType<typeof testHost>;

async function valueOf<T>(answer: ReturnType<TestHost['dispatch']>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(given.code);
  return given.value as T;
}

const study = (host: TestHost) => valueOf<Study>(host.dispatch('study.get', {}));
const review = (host: TestHost, input: unknown) => valueOf<StudyChange>(host.dispatch('study.review', input));

describe('a review', () => {
  it('is put down at the host’s own clock, and every window hears of that card alone', async () => {
    const host = testHost({ now: () => 5_000 });
    const heard = vi.fn();
    host.subscribe(heard);
    const changed = await review(host, first);
    expect(changed).toMatchObject({
      card,
      state: { state: 'learning', firstReview: 5_000, due: 605_000 },
      last: { card, at: 5_000, rating: 3 },
    });
    expect(heard).toHaveBeenCalledExactlyOnceWith('study.changed', changed);
    expect(await study(host)).toEqual({
      revision: changed.revision,
      cards: [{ card, state: changed.state }],
      last: changed.last,
    });
  });

  it('is never scheduled past the deadline', async () => {
    let at = 0;
    const host = testHost({ now: () => at });
    const { state } = await review(host, { ...first, rating: 4, deadline: 3 * day });
    expect(state?.due).toBe(2 * day);
    at = 2.5 * day;
    const again = await review(host, { card, rating: 4, before: state, deadline: 3 * day });
    expect(again.state?.due).toBe(3 * day);
  });

  it('that another window was faster with is refused, and changes nothing', async () => {
    const host = testHost();
    const { state } = await review(host, first);
    const known = await study(host);
    const heard = vi.fn();
    host.subscribe(heard);
    expect(await host.dispatch('study.review', first)).toMatchObject({ ok: false, code: 'study-moved-on' });
    const stale = { ...first, before: { ...state, reps: 7 } };
    expect(await host.dispatch('study.review', stale)).toMatchObject({ ok: false, code: 'study-moved-on' });
    expect(await study(host)).toEqual(known);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    ['a card that is no term in a direction', { ...first, card: 'local-government' }],
    ['a card by a path', { ...first, card: '../local en-ko' }],
    ['a rating that does not exist', { ...first, rating: 5 }],
    ['a rating between two', { ...first, rating: 2.5 }],
    ['a deadline that no date can hold', { ...first, deadline: 9e15 }],
    ['a state that is none', { ...first, before: { due: 1 } }],
    ['an instant of its own', { ...first, at: 1 }],
  ])('of %s is refused', async (_title, input) => {
    expect(await testHost().dispatch('study.review', input)).toMatchObject({ ok: false, code: 'invalid-input' });
  });
});

describe('undo', () => {
  it('takes back review after review, to the very state before each', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom('a en-ko', 'a ko-en', 'b en-ko'),
            fc.constantFrom(1, 2, 3, 4),
            fc.nat({ max: 10 * day }),
            fc.boolean(),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        async (answers) => {
          let at = 1_000;
          const host = testHost({ now: () => at });
          const states = new Map<string, CardState | null>();
          const before: Study[] = [];
          for (const [one, rating, after, isTowards] of answers) {
            before.push(await study(host));
            at += after;
            const deadline = isTowards ? at + 3 * day : null;
            const { state } = await review(host, { card: one, rating, before: states.get(one) ?? null, deadline });
            states.set(one, state);
          }
          for (const known of before.toReversed()) {
            const { last } = await study(host);
            await valueOf(host.dispatch('study.undo', { review: last?.id }));
            expect({ ...(await study(host)), revision: 0 }).toEqual({ ...known, revision: 0 });
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('of a review that is not the newest is refused', async () => {
    const host = testHost();
    const { last } = await review(host, first);
    await review(host, { ...first, card: 'other en-ko' });
    expect(await host.dispatch('study.undo', { review: last?.id })).toMatchObject({
      ok: false,
      code: 'study-moved-on',
    });
    expect((await study(host)).cards).toHaveLength(2);
  });

  it('is not done twice by two windows that meant the same review', async () => {
    const host = testHost();
    await review(host, { ...first, card: 'other en-ko' });
    const { last } = await review(host, first);
    await valueOf(host.dispatch('study.undo', { review: last?.id }));
    expect(await host.dispatch('study.undo', { review: last?.id })).toMatchObject({ code: 'study-moved-on' });
    expect((await study(host)).cards).toMatchObject([{ card: 'other en-ko' }]);
  });
});

it('keeps the cards of terms that the content no longer has, and everything over a restart', async () => {
  const dataFolder = temporaryFolder();
  const host = testHost({ dataFolder });
  await review(host, { ...first, card: 'a-term-long-gone ko-en' });
  const known = await study(host);
  host.close();
  const again = testHost({ dataFolder });
  expect({ ...(await study(again)), revision: known.revision }).toEqual(known);
});
