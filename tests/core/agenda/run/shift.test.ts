import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { emptyRun } from '#core/agenda/run/run-state.ts';
import { cutsOf } from '#core/agenda/run/shift.ts';
import { later } from '#core/time/instant.ts';
import { expectedOf, planOf, rundownOf, stateOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;
const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);

/** 14:00 a, 14:05 q1 (Q&A), 14:15 b, 14:35 pause (break), 14:40 c, 14:41 q2 (Q&A), 14:45 d until 15:00 at the latest. */
const plan = planOf('a 14:00 5, q1 qa 10, b 20, pause break 5, c 1, q2 qa 4, d keynote 15 fixed');

function cutBy(by: number, log: string, from: number, how: 'absorb' | 'trim'): number[] {
  return cutsOf(plan, stateOf(plan, log).slots, from, by * minute, how).map((each) => each / minute);
}

describe('absorbing', () => {
  const cuts = (by: number, log = '', from = 0) => cutBy(by, log, from, 'absorb');

  it('shortens the next Q&A or break first', () => {
    expect(cuts(4)).toEqual([0, 4, 0, 0, 0, 0, 0]);
  });
  it('leaves each a minute, and goes on to the next', () => {
    expect(cuts(11)).toEqual([0, 9, 0, 2, 0, 0, 0]);
  });
  it('wins back what it can when there is more to absorb', () => {
    expect(cuts(100)).toEqual([0, 9, 0, 4, 0, 3, 0]);
  });
  it('begins where it is told to', () => {
    expect(cuts(11, '', 2)).toEqual([0, 0, 0, 4, 0, 3, 0]);
  });
  it('does not touch what has begun or is skipped', () => {
    expect(cuts(5, '14:00 start q1; 14:00 skip pause')).toEqual([0, 0, 0, 0, 0, 3, 0]);
  });
  it('takes what was added by hand, too', () => {
    expect(cuts(12, '14:00 add 2 q1')).toEqual([0, 11, 0, 1, 0, 0, 0]);
  });
  it('gives back, the next first, no more than was taken', () => {
    expect(cuts(-3, '14:00 shift 11 absorb')).toEqual([0, -3, 0, 0, 0, 0, 0]);
    expect(cuts(-10, '14:00 shift 11 absorb')).toEqual([0, -9, 0, -1, 0, 0, 0]);
    expect(cuts(-60, '14:00 shift 11 absorb')).toEqual([0, -9, 0, -2, 0, 0, 0]);
  });
});

describe('trimming', () => {
  const cuts = (by: number, log = '', from = 0) => cutBy(by, log, from, 'trim');

  it('takes from each in proportion to what it can give', () => {
    // 4 + 9 + 19 + 4 + 0 + 3 = 39 minutes can be given; d has a fixed end.
    expect(cuts(19.5)).toEqual([2, 4.5, 9.5, 2, 0, 1.5, 0]);
  });
  it('comes to the wish exactly where it does not divide', () => {
    const milliseconds = cutsOf(plan, emptyRun(plan).slots, 0, 100_001, 'trim');
    expect(milliseconds.every(Number.isInteger)).toBe(true);
    expect(sumOf(milliseconds)).toBe(100_001);
  });
  it('leaves a minute of each when there is more to win back', () => {
    expect(cuts(1000)).toEqual([4, 9, 19, 4, 0, 3, 0]);
  });
  it('gives back in proportion to what was taken', () => {
    expect(cuts(-9.75, '14:00 shift 19.5 trim')).toEqual([-1, -2.25, -4.75, -1, 0, -0.75, 0]);
  });
  it('has nothing to take where all are a minute long, and nothing to give back where nothing was taken', () => {
    const short = planOf('a 14:00 1, b 0, c 0.5');
    expect(cutsOf(short, emptyRun(short).slots, 0, minute, 'trim')).toEqual([0, 0, 0]);
    expect(cuts(-5)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('never takes more than there is, nor more or less than it could, whatever the lengths', () => {
    const [any] = planOf('a qa 14:00 1').slots;
    const lengths = fc.array(fc.integer({ min: 0, max: 7_200_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        lengths,
        fc.integer({ min: 1, max: 86_400_000 }),
        fc.constantFrom('absorb', 'trim'),
        (all, by, how) => {
          const slots = all.map((length) => ({ ...any!, plannedEnd: later(any!.plannedStart, length) }));
          const long: RunPlan = { slots, indexOf: new Map() };
          const taken = cutsOf(long, emptyRun(long).slots, 0, by, how);
          const room = all.map((length) => Math.max(0, length - minute));
          expect(taken.every((cut, index) => Number.isInteger(cut) && cut >= 0 && cut <= room[index]!)).toBe(true);
          expect(sumOf(taken)).toBe(Math.min(by, sumOf(room)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a shift of the run', () => {
  const shifted = (log: string, time: string) =>
    expectedOf(rundownOf(planOf('a 14:00 5, q qa 10, b 5', 'c 14:25 5, d 5 fixed'), log, time));

  it('that pushes makes all that is to come begin later', () => {
    expect(shifted('14:00 start; 14:02 shift 5', '14:02')).toEqual([
      'a 14:00–14:05',
      'q 14:10–14:20',
      'b 14:20–14:25',
      'c 14:30–14:35',
      'd 14:35–14:40',
    ]);
  });
  it('that absorbs makes Q&A shorter and what follows it earlier, but for starts of their own', () => {
    expect(shifted('14:03 start; 14:03 shift 3 absorb', '14:03')).toEqual([
      'a 14:03–14:08',
      'q 14:08–14:15',
      'b 14:15–14:20',
      'c 14:25–14:30',
      'd 14:30–14:35',
    ]);
  });
  it('that trims makes every slot to come shorter', () => {
    // 9 + 4 + 4 minutes can be given, d has a fixed end.
    expect(shifted('14:00 start; 14:00 shift 8.5 trim', '14:00')).toEqual([
      'a 14:00–14:05',
      'q 14:05–14:10:30',
      'b 14:10:30–14:13:30',
      'c 14:25–14:28',
      'd 14:28–14:35',
    ]);
  });
});

describe('a push', () => {
  const late = planOf('a 14:00 5, b 5', 'c 14:15 5, d 5');
  const starts = (log: string, time: string) => expectedOf(rundownOf(late, log, time));

  it('moves what is expected, where the event is late already', () => {
    expect(starts('14:10 start; 14:12 shift 5', '14:12')).toEqual([
      'a 14:10–14:15',
      'b 14:20–14:25',
      'c 14:25–14:30',
      'd 14:30–14:35',
    ]);
  });
  it('counts from now where nobody has started what is due', () => {
    expect(starts('14:10 shift 5', '14:10')[0]).toBe('a 14:15–14:20');
    expect(starts('14:10 shift 5', '14:16')[0]).toBe('a 14:16–14:21');
  });
  it('is used up by the overrun it was meant for', () => {
    expect(starts('14:00 start; 14:03 shift 5', '14:08')[1]).toBe('b 14:10–14:15');
    expect(starts('14:00 start; 14:03 shift 5', '14:11')[1]).toBe('b 14:11–14:16');
  });
  it('holds what follows though the slot before it ends early', () => {
    expect(starts('14:00 start; 14:03 shift 5; 14:04 finish', '14:05')[1]).toBe('b 14:10–14:15');
  });
  it('holds the rest though its first slot is skipped', () => {
    expect(starts('14:00 start; 14:03 shift 5; 14:03 skip b', '14:03').slice(1)).toEqual([
      'b –',
      'c 14:20–14:25',
      'd 14:25–14:30',
    ]);
    expect(starts('14:00 shift 5; 14:00 skip a', '14:00')).toEqual([
      'a –',
      'b 14:10–14:15',
      'c 14:20–14:25',
      'd 14:25–14:30',
    ]);
  });
  it('moves a slot that is skipped and comes back', () => {
    expect(starts('14:00 start; 14:01 skip c; 14:02 shift 5; 14:03 unskip c', '14:03')).toEqual([
      'a 14:00–14:05',
      'b 14:10–14:15',
      'c 14:20–14:25',
      'd 14:25–14:30',
    ]);
  });
  it('is taken back by as much again with a minus', () => {
    const planned = ['a 14:00–14:05', 'b 14:05–14:10', 'c 14:15–14:20', 'd 14:20–14:25'];
    expect(starts('14:00 start; 14:01 shift 5; 14:02 shift -5', '14:02')).toEqual(planned);
    expect(starts('14:00 start; 14:01 shift 3; 14:01 shift 4; 14:02 shift -7', '14:02')).toEqual(planned);
  });
  it('with a minus moves starts forward, but none before the end of the slot before it', () => {
    expect(starts('14:00 start; 14:01 shift -3', '14:01')).toEqual([
      'a 14:00–14:05',
      'b 14:05–14:10',
      'c 14:12–14:17',
      'd 14:17–14:22',
    ]);
    expect(starts('14:00 start; 14:01 shift -60', '14:01')[2]).toBe('c 14:10–14:15');
  });
  it('with a minus holds nothing that an overrun has moved', () => {
    const log = '14:00 start; 14:01 shift 5; 14:02 add 15; 14:03 shift -5; 14:04 add -15';
    expect(starts(log, '14:04')[1]).toBe('b 14:05–14:10');
  });
  it('of a fixed end moves the end', () => {
    const fixed = planOf('a 14:00 5, z 14:10 10 fixed');
    expect(expectedOf(rundownOf(fixed, '14:00 start; 14:02 shift 5', '14:02'))[1]).toBe('z 14:15–14:25');
    // But not of the one that is on.
    expect(expectedOf(rundownOf(fixed, '14:00 start z; 14:02 shift 5', '14:02'))).toEqual([
      'a 14:25–14:30',
      'z 14:00–14:20',
    ]);
  });
  it('moves on what an earlier one holds', () => {
    expect(starts('14:00 start; 14:01 shift 5 d; 14:01 shift 2', '14:01')).toEqual([
      'a 14:00–14:05',
      'b 14:07–14:12',
      'c 14:17–14:22',
      'd 14:27–14:32',
    ]);
  });
  it('begins with the slot that is named', () => {
    expect(starts('14:00 start; 14:01 shift 5 d', '14:01')).toEqual([
      'a 14:00–14:05',
      'b 14:05–14:10',
      'c 14:15–14:20',
      'd 14:25–14:30',
    ]);
  });
});
