import { describe, expect, it } from 'vitest';
import { emptyRun, type SlotRun } from '#core/agenda/run/run-state.ts';
import {
  elapsed,
  expectedEndOf,
  lengthOf,
  offset,
  overtime,
  remaining,
  type Begun,
} from '#core/agenda/run/slot-times.ts';
import { at, planOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;
const plan = planOf('x 14:00 10, y 14:30 10 fixed');
const [open, fixed] = plan.slots as [(typeof plan.slots)[0], (typeof plan.slots)[0]];
const run = (fields: Partial<SlotRun>): Begun => ({ ...emptyRun(plan).slots[0]!, ...fields }) as Begun;

/** Planned 14:00–14:10. */
describe('the clock of a slot', () => {
  it.each<[string, Partial<SlotRun>, string, number, number, string, number, number]>([
    // title, what happened, now, remaining, elapsed, expected end, overtime, offset
    ['on time', { startedAt: at('14:00') }, '14:04', 6 * minute, 4 * minute, '14:10', 0, 0],
    ['at its first instant', { startedAt: at('14:00') }, '14:00', 10 * minute, 0, '14:10', 0, 0],
    ['started late', { startedAt: at('14:02:00.001') }, '14:04', 480_001, 119_999, '14:12:00.001', 0, 120_001],
    ['started early', { startedAt: at('13:57') }, '14:04', 3 * minute, 7 * minute, '14:07', 0, -3 * minute],
    ['at its end', { startedAt: at('14:00') }, '14:10', 0, 10 * minute, '14:10', 0, 0],
    ['a millisecond over', { startedAt: at('14:00') }, '14:10:00.001', -1, 600_001, '14:10:00.001', 1, 1],
    ['over', { startedAt: at('14:00') }, '14:13:30', -210_000, 810_000, '14:13:30', 210_000, 210_000],
    ['started late and over', { startedAt: at('14:02') }, '14:13', -minute, 11 * minute, '14:13', minute, 3 * minute],
    ['given two minutes', { startedAt: at('14:00'), added: 120_000 }, '14:11', minute, 660_000, '14:12', 0, 120_000],
    ['shorter by two', { startedAt: at('14:00'), added: -120_000 }, '14:07', minute, 420_000, '14:08', 0, -120_000],
    [
      'shorter by two and over',
      { startedAt: at('14:00'), added: -120_000 },
      '14:09',
      -minute,
      540_000,
      '14:09',
      minute,
      -minute,
    ],
    ['cut by two', { startedAt: at('14:00'), cut: 120_000 }, '14:07', minute, 420_000, '14:08', 0, -120_000],
    ['after a pause', { startedAt: at('14:00'), paused: 90_000 }, '14:05', 390_000, 210_000, '14:11:30', 0, 90_000],
    [
      'in a pause',
      { startedAt: at('14:00'), pausedSince: at('14:04') },
      '14:05',
      6 * minute,
      4 * minute,
      '14:11',
      0,
      minute,
    ],
    [
      'later in that pause',
      { startedAt: at('14:00'), pausedSince: at('14:04') },
      '14:59',
      6 * minute,
      4 * minute,
      '15:05',
      0,
      55 * minute,
    ],
    [
      'in a second pause',
      { startedAt: at('14:00'), paused: 30_000, pausedSince: at('14:04') },
      '14:05',
      390_000,
      210_000,
      '14:11:30',
      0,
      90_000,
    ],
    [
      'paused in overtime',
      { startedAt: at('14:00'), pausedSince: at('14:11') },
      '14:20',
      -minute,
      11 * minute,
      '14:20',
      minute,
      10 * minute,
    ],
    [
      'shortened below nothing',
      { startedAt: at('14:05'), added: -720_000 },
      '14:05',
      -120_000,
      0,
      '14:05',
      120_000,
      -5 * minute,
    ],
  ])('%s', (_title, fields, now, left, gone, end, over, behind) => {
    const slot = run(fields);
    expect({
      remaining: remaining(open, slot, at(now)),
      elapsed: elapsed(slot, at(now)),
      end: expectedEndOf(open, slot, at(now)),
      overtime: overtime(open, slot, at(now)),
      offset: offset(open, slot, at(now)),
    }).toEqual({ remaining: left, elapsed: gone, end: at(end), overtime: over, offset: behind });
  });
});

/** Planned 14:30–14:40. */
describe('the clock of a slot with a fixed end', () => {
  it.each<[string, Partial<SlotRun>, string, number, number, string, number, number]>([
    ['on time', { startedAt: at('14:30') }, '14:34', 6 * minute, 4 * minute, '14:40', 0, 0],
    ['started late', { startedAt: at('14:36') }, '14:37', 3 * minute, minute, '14:40', 0, 0],
    ['started early', { startedAt: at('14:20') }, '14:21', 19 * minute, minute, '14:40', 0, 0],
    [
      'started after its end',
      { startedAt: at('14:45') },
      '14:46',
      -6 * minute,
      minute,
      '14:46',
      6 * minute,
      6 * minute,
    ],
    ['over', { startedAt: at('14:30') }, '14:40:00.250', -250, 600_250, '14:40:00.250', 250, 250],
    ['given two minutes', { startedAt: at('14:36'), added: 120_000 }, '14:37', 5 * minute, minute, '14:42', 0, 120_000],
    [
      'in a pause, which does not move it',
      { startedAt: at('14:30'), pausedSince: at('14:32') },
      '14:35',
      5 * minute,
      2 * minute,
      '14:40',
      0,
      0,
    ],
    ['after a pause', { startedAt: at('14:30'), paused: 180_000 }, '14:36', 4 * minute, 3 * minute, '14:40', 0, 0],
    ['pushed', { startedAt: at('14:36'), pushed: 300_000 }, '14:37', 8 * minute, minute, '14:45', 0, 300_000],
  ])('%s', (_title, fields, now, left, gone, end, over, behind) => {
    const slot = run(fields);
    expect({
      remaining: remaining(fixed, slot, at(now)),
      elapsed: elapsed(slot, at(now)),
      end: expectedEndOf(fixed, slot, at(now)),
      overtime: overtime(fixed, slot, at(now)),
      offset: offset(fixed, slot, at(now)),
    }).toEqual({ remaining: left, elapsed: gone, end: at(end), overtime: over, offset: behind });
  });
});

it('is never to last less than nothing', () => {
  expect(lengthOf(open, run({ added: -11 * minute }))).toBe(0);
  expect(lengthOf(open, run({ added: 2 * minute, cut: 3 * minute }))).toBe(9 * minute);
});
