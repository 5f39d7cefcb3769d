import { describe, expect, it } from 'vitest';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import { entryRefusals } from '#core/agenda/run/run-entry-schema.ts';
import { at, logOf, planOf, stateOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;
const plan = planOf('a 14:00 3, b 5, q qa 1, c 14:15 10');
const slot = (log: string, id: string) => stateOf(plan, log).slots[plan.indexOf.get(id)!]!;

describe('start', () => {
  it('begins the next, or the slot it names', () => {
    expect(slot('14:00:10 start', 'a').startedAt).toBe(at('14:00:10'));
    expect(slot('14:00 start c', 'c').startedAt).toBe(at('14:00'));
    expect(slot('14:00 skip a; 14:01 start', 'b').startedAt).toBe(at('14:01'));
    expect(slot('14:00 start b; 14:01 start', 'a').startedAt).toBe(at('14:01'));
  });
  it('ends the one that is on, with its pause', () => {
    expect(slot('14:00 start; 14:03 start', 'a')).toMatchObject({ finishedAt: at('14:03'), paused: 0 });
    expect(slot('14:00 start; 14:02 pause; 14:05 start', 'a')).toMatchObject({
      finishedAt: at('14:05'),
      paused: 3 * minute,
      pausedSince: null,
    });
  });
});

describe('pause and resume', () => {
  it('add up', () => {
    const log = '14:00 start; 14:01 pause; 14:02 resume; 14:03 pause';
    expect(slot(log, 'a')).toMatchObject({ paused: minute, pausedSince: at('14:03') });
    expect(slot(`${log}; 14:03:30 resume`, 'a')).toMatchObject({ paused: 1.5 * minute, pausedSince: null });
  });
});

describe('add', () => {
  it('is for the slot that is on, or one it names, on or to come', () => {
    expect(slot('14:00 start; 14:01 add 1; 14:01 add 0.5; 14:02 add -2', 'a').added).toBe(-0.5 * minute);
    expect(slot('14:00 start; 14:01 add 4 c', 'c').added).toBe(4 * minute);
    expect(slot('14:00 add 4 c; 14:01 start c; 14:02 add 1', 'c').added).toBe(5 * minute);
  });
});

describe('skip and unskip', () => {
  it('are for the next and for the last skipped, or a slot they name', () => {
    expect(slot('14:00 start; 14:01 skip', 'b').skipped).toBe(true);
    expect(slot('14:00 start; 14:01 skip c', 'c').skipped).toBe(true);
    expect(slot('14:00 skip c; 14:00 skip a; 14:01 unskip', 'c').skipped).toBe(false);
    expect(slot('14:00 skip c; 14:00 skip a; 14:01 unskip a', 'a').skipped).toBe(false);
  });
});

describe('what makes no sense is refused', () => {
  const all = '14:00 start; 14:03 start; 14:08 start; 14:09 start; 14:25 finish';
  const refused: [string, string, number, string][] = [
    ['a slot that is not there', '14:00 start nobody', 0, 'unknown-slot'],
    ['a slot that is not there, to pause', '14:00 start; 14:01 pause nobody', 1, 'unknown-slot'],
    ['a slot that is not there, to undo', '14:00 start; 14:01 undo nobody', 1, 'unknown-slot'],
    ['to go back in time', '14:00 start; 14:01 add 1; 14:00:59.999 add 1', 2, 'back-in-time'],
    ['to go back in time behind what was undone', '14:05 start; 14:06 undo; 14:05:30 start', 2, 'back-in-time'],
    ['to pause nothing', '14:00 pause', 0, 'nothing-running'],
    ['to resume nothing', '14:00 resume', 0, 'nothing-running'],
    ['to finish nothing', '14:00 finish', 0, 'nothing-running'],
    ['to finish a slot twice', '14:00 start; 14:01 finish; 14:02 finish a', 2, 'nothing-running'],
    ['to add to nothing', '14:00 add 1', 0, 'nothing-running'],
    ['to pause a slot that is not on', '14:00 start; 14:01 pause b', 1, 'not-running'],
    ['to finish a slot that is not on', '14:00 start; 14:01 finish c', 1, 'not-running'],
    ['to start when nothing is left', `${all}; 14:26 start`, 5, 'nothing-left'],
    ['to skip when nothing is left', `${all}; 14:26 skip`, 5, 'nothing-left'],
    ['to shift when nothing is left', '14:00 start c; 14:01 shift 5 c', 1, 'nothing-left'],
    ['to shift from a slot that is over', '14:00 start; 14:03 start; 14:04 shift 5 a', 2, 'already-done'],
    ['to start what is on', '14:00 start; 14:01 start a', 1, 'already-running'],
    ['to skip what is on', '14:00 start; 14:01 skip a', 1, 'already-running'],
    ['to start what is over', '14:00 start; 14:03 start; 14:04 start a', 2, 'already-done'],
    ['to skip what is over', '14:00 start; 14:03 start; 14:04 skip a', 2, 'already-done'],
    ['to add to what is over', '14:00 start; 14:03 start; 14:04 add 1 a', 2, 'already-done'],
    ['to pause twice', '14:00 start; 14:01 pause; 14:02 pause', 2, 'already-paused'],
    ['to resume what runs', '14:00 start; 14:01 resume', 1, 'not-paused'],
    ['to start what is skipped', '14:00 skip a; 14:01 start a', 1, 'slot-skipped'],
    ['to add to what is skipped', '14:00 skip a; 14:01 add 1 a', 1, 'slot-skipped'],
    ['to skip twice', '14:00 skip a; 14:01 skip a', 1, 'slot-skipped'],
    ['to unskip nothing', '14:00 unskip', 0, 'not-skipped'],
    ['to unskip what is not skipped', '14:00 skip a; 14:01 unskip b', 1, 'not-skipped'],
    ['to undo nothing', '14:00 undo', 0, 'nothing-to-undo'],
    ['to undo an undo', '14:00 start; 14:01 undo; 14:02 undo', 2, 'nothing-to-undo'],
    ['to absorb where no Q&A has a minute to give', '14:00 start; 14:01 shift 5 absorb', 1, 'nothing-to-shorten'],
    ['to give back what was not taken', '14:00 start; 14:01 shift -5 trim', 1, 'nothing-to-give-back'],
  ];
  it.each(refused)('%s', (_title, log, index, refusal) => {
    expect(foldRun(plan, logOf(log))).toEqual({ ok: false, index, refusal });
  });

  it('for every reason there is', () => {
    expect(new Set(refused.map(([, , , refusal]) => refusal))).toEqual(new Set(entryRefusals));
  });
});
