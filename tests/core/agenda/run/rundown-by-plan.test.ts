import { describe, expect, it } from 'vitest';
import { rundownByPlan } from '#core/agenda/run/rundown-by-plan.ts';
import { at, expectedOf, planOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;
const plan = planOf('a 14:00 5 warn=3, sign 0, b 14:10 5');

describe('by the plan', () => {
  it.each([
    ['13:00', 'a', 'pending', 5 * minute, 0, ['pending', 'pending', 'pending']],
    ['14:00', 'a', 'running', 5 * minute, 0, ['running', 'pending', 'pending']],
    ['14:01:59.999', 'a', 'running', 180_001, 119_999, ['running', 'pending', 'pending']],
    ['14:02', 'a', 'warning', 3 * minute, 2 * minute, ['running', 'pending', 'pending']],
    ['14:04', 'a', 'danger', minute, 4 * minute, ['running', 'pending', 'pending']],
    ['14:04:59.999', 'a', 'danger', 1, 299_999, ['running', 'pending', 'pending']],
    // In time that nobody has the next is told; what has no length is never on.
    ['14:05', 'b', 'pending', 5 * minute, 0, ['done', 'done', 'pending']],
    ['14:10', 'b', 'running', 5 * minute, 0, ['done', 'done', 'running']],
  ])('at %s %s is %s', (time, slot, phase, remainingMs, elapsedMs, states) => {
    const { current, slots } = rundownByPlan(plan, at(time));
    expect(current).toMatchObject({ slot, phase, remainingMs, elapsedMs, offsetMs: 0, relativeOffsetMs: 0 });
    expect(slots.map(({ state }) => state)).toEqual(states);
  });

  it('nothing is on or to come after the last', () => {
    expect(rundownByPlan(plan, at('14:15')).current).toBeNull();
  });

  it('everything is expected as planned, whatever the time', () => {
    expect(expectedOf(rundownByPlan(plan, at('19:00')))).toEqual([
      'a 14:00–14:05',
      'sign 14:05–14:05',
      'b 14:10–14:15',
    ]);
  });
});
