import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedSeconds, listedTime, minutesApart, wholeMinutes } from '#core/agenda/run/listed-time.ts';
import { instant } from '#core/time/instant.ts';

const planned = instant(Date.parse('2026-11-24T15:23:00+09:00'));
const seconds = (count: number) => instant(planned + count * 1000);

describe('how far an expected time is from the planned one', () => {
  it.each([
    [0, 0],
    [59, 0],
    [60, 1],
    [419, 6],
    [-59, 0],
    [-60, -1],
    [-419, -6],
  ])('%i s are %i min', (apart, minutes) => {
    expect(minutesApart(planned, seconds(apart))).toBe(minutes);
  });

  it('is never minus nothing', () => {
    expect(Object.is(wholeMinutes(-1), 0)).toBe(true);
  });
});

it('a listed time is whole minutes from the plan, and less than one from the truth', () => {
  const span = fc.integer({ min: -86_400_000, max: 86_400_000 });
  fc.assert(
    fc.property(span, (apart) => {
      const expected = instant(planned + apart);
      const listed = listedTime(planned, expected);
      expect((listed - planned) / 60_000).toBe(minutesApart(planned, expected));
      expect(Math.abs(expected - listed)).toBeLessThan(60_000);
    }),
  );
});

it.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [600, 600],
  [601, 660],
  [1398, 1440],
  [86_400, 86_400],
  [86_401, 90_000],
])('%i s to come are listed as %i', (toCome, listed) => {
  expect(listedSeconds(toCome)).toBe(listed);
});
