import { expect, it } from 'vitest';
import { offsetText } from '../../../renderer/mini/offset-text.ts';

it.each([
  [0, 'onTime', '0:00'],
  [59_999, 'onTime', '0:59'],
  [-59_999, 'onTime', '0:59'],
  [60_000, 'behind', '1:00'],
  [190_400, 'behind', '3:10'],
  [-3_725_000, 'ahead', '62:05'],
])('an offset of %d ms is %s, %s', (milliseconds, of, span) => {
  expect(offsetText(milliseconds)).toEqual({ of, span });
});
