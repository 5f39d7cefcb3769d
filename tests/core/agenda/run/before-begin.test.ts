import { describe, expect, it } from 'vitest';
import { isUnusualBeginning, standingToRun } from '#core/agenda/run/before-begin.ts';
import { type Instant } from '#core/time/instant.ts';
import { agenda, at, runAfter, start } from '../../../support/run-day.ts';

const dateless = { ...agenda, date: null };

describe('to begin is unusual', () => {
  it.each<[string, Parameters<typeof isUnusualBeginning>, boolean]>([
    ['an hour before the plan: no', [runAfter([]), at('13:00:00')], false],
    ['more than an hour before', [runAfter([]), at('12:59:59')], true],
    ['more than an hour after', [runAfter([]), at('15:00:01')], true],
    ['without a date, at whatever time', [runAfter([], dateless), at('14:00:00')], true],
    ['once it is begun: no', [runAfter([start('a', '12:00:00')], dateless), at('12:30:00')], false],
  ])('%s', (_title, [standing, now], expected) => {
    expect(isUnusualBeginning(standing, now)).toBe(expected);
  });
});

describe('the standing to run by', () => {
  const states = (standing: ReturnType<typeof standingToRun>, now: Instant) =>
    new Set(standing.at(now).slots.map(({ state }) => state));

  it('is that of the run where there is one', () => {
    const standing = runAfter([start('a', '14:00:00')]);
    expect(standingToRun(standing)).toBe(standing);
  });

  it('has nothing on that nobody started, though the plan would', () => {
    const toRun = standingToRun(runAfter([], agenda, 'plan'));
    expect(toRun.by).toBe('run');
    expect(toRun.at(at('14:05:00')).current).toMatchObject({ slot: 'a', phase: 'late', offsetMs: 300_000 });
  });

  it('without a date has nothing late before it is begun', () => {
    const toRun = standingToRun(runAfter([], dateless, 'plan'));
    expect(states(toRun, at('14:05:00'))).toEqual(new Set(['pending']));
    expect(toRun.at(at('14:05:00'))).toMatchObject({ at: at('14:05:00'), current: { offsetMs: 0 } });
  });
});
