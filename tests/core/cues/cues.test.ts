import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueDue, cueMinutes } from '#core/cues/cues.ts';

const minutes = (count: number) => count * 60_000;

describe('a cue', () => {
  it.each<[string, number | null, number, number | null]>([
    ['comes when ten minutes are left, and not before', minutes(10) + 1, minutes(10), 10],
    ['comes once', minutes(10), minutes(10) - 1000, null],
    ['comes at the start', 1000, 0, 0],
    ['does not come for what was due before anybody looked', null, minutes(3), null],
    ['is only the last of those slept through', minutes(30), minutes(0.5), 1],
    ['comes when the programme has moved nearer of itself', minutes(12), minutes(4), 5],
    ['does not come when the start moves away', minutes(4), minutes(9), null],
    ['comes again when a start that had moved away comes near again', minutes(6), minutes(5), 5],
  ])('%s', (_title, before, now, due) => {
    expect(cueDue(before, now)).toBe(due);
  });

  it('is told exactly once for each mark to whoever looks each second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 601_001, max: 5_000_000 }), (from) => {
        const told: number[] = [];
        for (let left = from; left > -5000; left -= 1000) {
          const due = cueDue(left + 1000, left);
          if (due !== null) told.push(due);
        }
        expect(told).toEqual([...cueMinutes]);
      }),
    );
  });
});
