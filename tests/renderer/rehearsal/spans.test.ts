import { expect, it } from 'vitest';
import { difference, leftSpan, usedSpan } from '../../../renderer/rehearsal/spans.ts';

it('what counts up is rounded down, what counts down is rounded up', () => {
  expect([0, 999, 1000, 59_999, 60_000].map(usedSpan)).toEqual(['0:00', '0:00', '0:01', '0:59', '1:00']);
  expect([0, 1, 1000, 1001, 480_000].map(leftSpan)).toEqual(['0:00', '0:01', '0:01', '0:02', '8:00']);
});

it('a difference has its sign: plus for over', () => {
  expect([40, -20, 0, -75].map(difference)).toEqual(['+0:40', '−0:20', '±0:00', '−1:15']);
});
