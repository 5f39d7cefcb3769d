import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boothHours } from '#core/booth/turns/booth-hours.ts';
import { plannedHandOver } from '#core/booth/turns/planned-hand-over.ts';
import { workBetween } from '#core/booth/turns/working-time.ts';
import { instant } from '#core/time/instant.ts';
import { at, session } from '../../../support/booth.ts';

function planned(slots: Parameters<typeof session>[2][], from = 0, length = 20): string | null {
  const whole = slots.reduce<number>((sum, each) => sum + (typeof each === 'string' ? Number(each.slice(1)) : each), 0);
  const plan = plannedHandOver(boothHours([session(0, whole, ...slots)]), at(from), length * 60_000);
  return plan && `${plan.why} ${(plan.at - at(0)) / 60_000}`;
}

describe('a turn of 20 minutes is handed over', () => {
  it('at its length, where no slot ends near it', () => {
    expect(planned([60])).toBe('turn 20');
    expect(planned([14, 26, 30])).toBe('turn 20');
  });

  it('at the end of a slot up to five minutes earlier or later', () => {
    expect(planned([15, 40, 30])).toBe('slot 15');
    expect(planned([25, 30, 30])).toBe('slot 25');
    expect(planned([14.99, 40, 30])).toBe('turn 20');
    expect(planned([25.01, 30, 30])).toBe('turn 20');
  });

  it('where a slot begins after minutes that nobody has, up to five minutes earlier or later', () => {
    const hours = boothHours([session(0, 15, 14), session(15, 75, 15, 45)]);
    expect(plannedHandOver(hours, at(0), 20 * 60_000)).toEqual({ at: at(15), why: 'slot' });
  });

  it('at the nearest of several, of two as near the earlier', () => {
    expect(planned([15, 3, 4, 60])).toBe('slot 18');
    expect(planned([16, 8, 60])).toBe('slot 16');
    expect(planned([16, 7, 60])).toBe('slot 23');
  });

  it('never in the last minutes of a slot', () => {
    expect(planned([10, 11.5, 60])).toBe('slot 21.5');
  });

  it('when a break begins, from half the turn on, whatever else is near', () => {
    expect(planned([10, 'b15', 60])).toBe('break 10');
    expect(planned([20, 4, 'b15', 60])).toBe('break 24');
    expect(planned([9.99, 'b15', 60])).toBe('turn 35');
  });

  it('not for the sake of a break that is too short for one', () => {
    expect(planned([12, 'b5', 60])).toBe('slot 17');
  });

  it('to nobody when the programme ends first, or soon after', () => {
    expect(planned([20, 5])).toBeNull();
    expect(planned([18])).toBeNull();
    expect(planned([20, 5.01])).toBe('slot 20');
    expect(planned([60], 60)).toBeNull();
  });

  it('as from the change of slots, when it began up to two minutes after one', () => {
    expect(planned([15, 15, 60], 15.75)).toBe('slot 30');
    expect(planned([15, 15, 60], 17)).toBe('slot 30');
    expect(planned([15, 15, 60], 17.01)).toBe('turn 37.01');
    expect(planned([15, 90], 16)).toBe('turn 35');
  });

  it('by the time worked, not by the clock', () => {
    expect(planned([7, 'b30', 60])).toBe('turn 50');
  });
});

it.each([
  [15, 'slot 12'],
  [30, 'turn 30'],
])('a turn of %i minutes has its own leeway', (length, plan) => {
  expect(planned([12, 8, 60], 0, length)).toBe(plan);
});

it('a turn lasts between half its length and a quarter more, in time worked, or to the end', () => {
  const slots = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant<'b15'>('b15')), { maxLength: 12 });
  fc.assert(
    fc.property(slots, fc.nat(12_000_000), fc.constantFrom(15, 20, 30), (minutes, after, length) => {
      const hours = boothHours([session(0, 0, ...minutes)]);
      const from = instant(at(0) + after);
      const plan = plannedHandOver(hours, from, length * 60_000);
      const afterChange = 2 * 60_000;
      const last = hours.working.at(-1)?.until ?? from;
      if (!plan) {
        // Stand-by is no time to hand over in: what is left of the programme itself is less than a turn and a quarter.
        expect(workBetween(hours, from, last)).toBeLessThanOrEqual(length * 75_000 + 5 * 60_000);
        return;
      }
      const worked = workBetween(hours, from, plan.at);
      expect(plan.at).toBeGreaterThan(from);
      expect(worked).toBeGreaterThanOrEqual(length * 30_000 - afterChange);
      expect(worked).toBeLessThanOrEqual(length * 75_000);
      if (plan.why === 'turn') {
        expect(worked).toBeGreaterThanOrEqual(length * 60_000 - afterChange);
        expect(worked).toBeLessThanOrEqual(length * 60_000);
        // No slot has its last minutes there.
        expect(
          hours.slots.filter(({ start, end }) => start < plan.at && end > plan.at && end < plan.at + 3 * 60_000),
        ).toEqual([]);
      }
      if (plan.why === 'slot') expect(hours.slots.flatMap(({ start, end }) => [start, end])).toContain(plan.at);
    }),
    { numRuns: 1000 },
  );
});
