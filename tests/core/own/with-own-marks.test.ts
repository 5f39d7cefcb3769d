import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findOwnTerms } from '#core/own/find-own-terms.ts';
import { withOwnMarks } from '#core/own/with-own-marks.ts';
import { term } from '../../support/term.ts';

it('finds own terms in either language, also those without a name in the other or a part of speech', () => {
  const own = [
    { ...term('own-a', { en: 'fiscal cliff', ko: '' }), partOfSpeech: null },
    { ...term('own-b', { en: '', ko: '재정 절벽' }), partOfSpeech: null },
  ];
  const find = findOwnTerms(own);
  expect(find.marks('Fiscal cliffs and a fiscal cliff', 'en')).toEqual([
    { term: 'own-a', start: 0, end: 13 },
    { term: 'own-a', start: 20, end: 32 },
  ]);
  expect(find.marks('재정 절벽을 넘어', 'ko')).toEqual([{ term: 'own-b', start: 0, end: 5 }]);
});

it('marks the longest at each place, of equals the own one', () => {
  const mark = (name: string, start: number, end: number) => ({ term: name, start, end });
  expect(withOwnMarks([mark('e', 0, 5), mark('f', 10, 20)], [mark('own', 0, 5), mark('own', 12, 15)])).toEqual([
    mark('own', 0, 5),
    mark('f', 10, 20),
  ]);
  expect(withOwnMarks([mark('e', 4, 8)], [mark('own', 0, 12)])).toEqual([mark('own', 0, 12)]);
});

it('never marks a place twice, and leaves nothing unmarked that could be marked', () => {
  const marks = fc
    .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })), { maxLength: 8 })
    .map((pairs) => pairs.map(([start, length]) => ({ term: 'any', start, end: start + length })));
  fc.assert(
    fc.property(marks, marks, (event, own) => {
      const all = withOwnMarks(withOwnMarks([], event), own);
      all.forEach((mark, at) => expect(mark.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0));
      for (const one of own) expect(all.some(({ start, end }) => start < one.end && one.start < end)).toBe(true);
    }),
  );
});
