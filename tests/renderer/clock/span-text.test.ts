import { describe, expect, it } from 'vitest';
import { fullSpan, shortSpan } from '../../../renderer/clock/span-text.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('a span', () => {
  it.each([
    [42 * minute + 10 * second, '00:42:10', '42:10'],
    [5 * minute + 20 * second, '00:05:20', '5:20'],
    [9 * second, '00:00:09', '0:09'],
    [0, '00:00:00', '0:00'],
    [2 * hour + 3 * second, '02:00:03', '02:00:03'],
    [1, '00:00:01', '0:01'],
  ])('of %i ms is %s in full and %s in short', (milliseconds, full, short) => {
    expect(fullSpan(milliseconds)).toEqual({ days: 0, text: full });
    expect(shortSpan(milliseconds)).toEqual({ days: 0, text: short });
  });

  it('keeps its hours beside days', () => {
    expect(shortSpan(24 * hour + 4 * minute)).toEqual({ days: 1, text: '00:04:00' });
  });
});
