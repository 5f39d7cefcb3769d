import { expect, it } from 'vitest';
import { countdown } from '#core/time/countdown.ts';

it.each([
  [2_530_000, { days: 0, text: '00:42:10', negative: false }],
  [2_529_001, { days: 0, text: '00:42:10', negative: false }],
  [1, { days: 0, text: '00:00:01', negative: false }],
  [0, { days: 0, text: '00:00:00', negative: false }],
  [-999, { days: 0, text: '00:00:00', negative: false }],
  [-1000, { days: 0, text: '00:00:01', negative: true }],
  [-61_500, { days: 0, text: '00:01:01', negative: true }],
  [90_061_000, { days: 1, text: '01:01:01', negative: false }],
])('shows %i ms rounded up before the moment and down after it', (milliseconds, expected) => {
  expect(countdown(milliseconds)).toEqual(expected);
});
