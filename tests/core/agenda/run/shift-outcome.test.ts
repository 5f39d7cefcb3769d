import { describe, expect, it } from 'vitest';
import {
  delayInMinutes,
  lengthOf,
  shiftEntry,
  shiftPreviews,
  usualWay,
  wonBack,
  type Shift,
} from '#core/agenda/run/shift-outcome.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { shiftWays } from '#core/agenda/run/shift-ways.ts';
import { at, runAfter, start, timeOf } from '../../../support/run-day.ts';

const now = at('14:25:30');
/** The first slot is 15 and a half minutes over. */
const log: RunEntry[] = [start('a', '14:00:00')];
const shift = (minutes: number): Shift => ({ at: now, slot: 'b', minutes });

describe('the present delay', () => {
  it.each([
    ['14:10:00', 0],
    ['14:10:01', 1],
    ['14:11:00', 1],
    ['14:25:30', 16],
  ])('at %s is %i minutes, rounded up', (time, minutes) => {
    expect(delayInMinutes(runAfter(log).at(at(time)))).toBe(minutes);
  });

  it('is nothing when ahead of the plan', () => {
    expect(delayInMinutes(runAfter([start('a', '13:50:00')]).at(at('13:55:00')))).toBe(0);
  });
});

describe('the three ways', () => {
  it('each lead where they say', () => {
    const standing = runAfter(log);
    const starts = Object.fromEntries(
      shiftWays.map((how) => {
        const preview = shiftPreviews(standing, shift(5))[how];
        return [
          how,
          preview.ok ? preview.after.slots.slice(1).map(({ expectedStart }) => timeOf(expectedStart)) : null,
        ];
      }),
    );
    expect(starts).toEqual({
      push: ['14:30:30', '14:40:30', '14:50:30', '15:05:30', '15:20:30'],
      absorb: ['14:25:30', '14:35:30', '14:40:30', '14:55:30', '15:10:30'],
      // Five minutes in proportion to what each can lose: 9, 9, 14, 14 and 4 minutes.
      trim: ['14:25:30', '14:34:36', '14:43:42', '14:57:18', '15:10:54'],
    });
  });

  it('write what they showed', () => {
    expect(shiftEntry(shift(5), 'trim')).toEqual({ at: now, do: 'shift', slot: 'b', minutes: 5, how: 'trim' });
  });

  it('win back as much as slots become shorter', () => {
    const previews = shiftPreviews(runAfter(log), shift(5));
    expect(shiftWays.map((how) => wonBack(previews[how]))).toEqual([0, 300_000, 300_000]);
    expect(wonBack({ ok: false, refusal: 'nothing-to-shorten' })).toBe(0);
  });
});

describe('the way that is offered first', () => {
  const usual = (minutes: number, isBehind = true, from = 'b') => {
    const asked = { ...shift(minutes), slot: from };
    return usualWay(shiftPreviews(runAfter(log), asked), asked, isBehind);
  };

  it('is to absorb where Q&A and breaks can take it all', () => {
    expect(usual(23)).toBe('absorb');
  });

  it('is to trim where they cannot', () => {
    expect(usual(24)).toBe('trim');
    expect(usual(2, true, 'f')).toBe('trim');
  });

  it('is to push when nothing is late', () => {
    expect(usual(5, false)).toBe('push');
  });

  it('is to push where nothing can be shortened', () => {
    expect(usualWay(shiftPreviews(runAfter([...log, ...cut]), shift(5)), shift(5), true)).toBe('push');
  });
  /** All that is to come is down to a minute. */
  const cut: RunEntry[] = [{ at: at('14:20:00'), do: 'shift', slot: 'b', minutes: 100, how: 'trim' }];
});

it('a skipped slot has no length', () => {
  const rundown = runAfter([{ at: at('14:00:00'), do: 'skip', slot: 'b' }]).at(now);
  expect([lengthOf(rundown.slots[1]!), lengthOf(rundown.slots[2]!)]).toEqual([null, 600_000]);
});
