import { expect, test } from 'vitest';
import { advance, hasStalled } from '../../../scripts/start/stall.ts';

const limits = { first: 5000, between: 20_000 };
const begun = { bytes: 0, since: 0 };

test('without a byte, patience is short', () => {
  const still = advance(begun, 0, 5000);
  expect(hasStalled(still, limits, 5000)).toBe(false);
  expect(hasStalled(still, limits, 5001)).toBe(true);
});

test('with bytes, only standing still ends it, however long it takes', () => {
  let progress = begun;
  for (let second = 1; second <= 600; second += 1) progress = advance(progress, second, second * 1000);
  expect(hasStalled(progress, limits, 600_000)).toBe(false);
  expect(hasStalled(progress, limits, 620_000)).toBe(false);
  expect(hasStalled(progress, limits, 620_001)).toBe(true);
});

test('files that shrink, as a download gives way to what is unpacked, are progress too', () => {
  expect(advance({ bytes: 100, since: 0 }, 40, 7)).toEqual({ bytes: 40, since: 7 });
});
