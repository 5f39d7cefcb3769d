import { describe, expect, it } from 'vitest';
import { beforeGap, clockTroubles, type ClockReading } from '#core/time/clock-health.ts';
import { instant } from '#core/time/instant.ts';

const noon = Date.parse('2030-01-31T12:00:00Z');
const hour = 3_600_000;
const before: ClockReading = { wall: instant(noon), steady: 500, zone: 'Asia/Seoul', visible: true, due: 1000 };
/** The next reading, a second later on both clocks but for what is said. */
const next = (wallMore: number, steadyMore = 1000, change: Partial<ClockReading> = {}): ClockReading => ({
  ...before,
  wall: instant(noon + wallMore),
  steady: before.steady + steadyMore,
  ...change,
});

describe('two readings of the clocks', () => {
  it.each<[string, ClockReading]>([
    ['a second later', next(1000)],
    ['a little late', next(1900, 1900)],
    ['with a correction of a time server', next(1000 - 999)],
    ['much later, while nobody could see the window', next(61_000, 61_000, { visible: false })],
  ])('find nothing wrong %s', (_title, now) => {
    expect(clockTroubles(before, now)).toEqual([]);
  });

  it.each<[string, ClockReading, object]>([
    ['a clock set back by a second', next(0), { kind: 'set-back', by: 1000 }],
    ['a clock set back by an hour', next(1000 - hour), { kind: 'set-back', by: hour }],
    ['a sleep in which the steady clock stood still', next(1000 + hour), { kind: 'gap', by: hour }],
    ['a sleep in which it went on', next(1000 + hour, 1000 + hour), { kind: 'gap', by: hour }],
    ['a sleep of a window that was hidden', next(1000 + hour, 1000, { visible: false }), { kind: 'gap', by: hour }],
    ['a busy machine', next(4500, 4500), { kind: 'lagged', by: 3500 }],
  ])('find %s', (_title, now, trouble) => {
    expect(clockTroubles(before, now)).toEqual([{ ...trouble, at: now.wall }]);
  });

  it('find another zone, beside a step', () => {
    expect(clockTroubles(before, next(1000 - hour, 1000, { zone: 'Asia/Tokyo' })).map(({ kind }) => kind)).toEqual([
      'set-back',
      'zone-changed',
    ]);
  });
});

it('a gap began as long before its end as it lasted', () => {
  expect(beforeGap({ kind: 'gap', at: instant(noon + hour), by: hour })).toBe(noon);
});
