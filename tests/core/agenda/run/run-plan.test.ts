import { describe, expect, it } from 'vitest';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import { at, planOf, programmeOf } from '../../../support/run-by-hand.ts';

describe('the plan of a run', () => {
  it('has the slots of all sessions in their order, each in instants', () => {
    const { slots, indexOf } = planOf('a 14:00 3, b 3', 'c 14:15 0.5');
    expect(slots.map(({ id, plannedStart, plannedEnd }) => [id, plannedStart, plannedEnd])).toEqual([
      ['a', at('14:00'), at('14:03')],
      ['b', at('14:03'), at('14:06')],
      ['c', at('14:15'), at('14:15:30')],
    ]);
    expect([...indexOf]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('takes the first slot of a session, and any with a start, to have a start of its own', () => {
    const { slots } = planOf('a 14:00 3, b 3, c 14:10 3', '14:15: d 3, e 3');
    expect(slots.filter(({ ownStart }) => ownStart).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(slots.map(({ session, sessionStart }) => [session, sessionStart])).toEqual([
      ...Array.from({ length: 3 }, () => ['session-1', at('14:00')]),
      ...Array.from({ length: 2 }, () => ['session-2', at('14:15')]),
    ]);
  });

  it('warns at two minutes and one, unless a slot says otherwise', () => {
    const { slots } = planOf('a 14:00 3, b 10 warn=5 danger=0, c 1 danger=2.5');
    expect(slots.map(({ warning, danger }) => [warning, danger])).toEqual([
      [120_000, 60_000],
      [300_000, 0],
      [120_000, 150_000],
    ]);
  });

  it('is made once for a programme', () => {
    const programme = programmeOf(['a 14:00 3']);
    expect(runPlanOf(programme)).toBe(runPlanOf(programme));
  });
});
