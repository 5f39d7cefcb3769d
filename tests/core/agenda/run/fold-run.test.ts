import { describe, expect, it } from 'vitest';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import { currentOf, expectedOf, logOf, planOf, rundownOf, stateOf, timeOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;
const plan = planOf('a 14:00 3, b 3, q qa 8', 'c 14:15 10, d 5 fixed');

describe('a log', () => {
  it('is folded into nothing when it is empty', () => {
    const state = stateOf(plan, '');
    expect(state).toMatchObject({ running: null, lastAt: null });
    expect(state.slots.every(({ startedAt, skipped }) => startedAt === null && !skipped)).toBe(true);
  });

  it('names the first line that makes no sense, and looks no further', () => {
    expect(foldRun(plan, logOf('14:00 start; 14:01 resume; 14:02 start nobody'))).toEqual({
      ok: false,
      index: 1,
      refusal: 'not-paused',
    });
  });

  it('tells of each line that makes sense what it was about', () => {
    const told: unknown[] = [];
    const log =
      '15:00 start; 14:01 set-clock -3600000; 14:01 shift 5; 14:02 shift 1 absorb; 14:03 start c; 14:04 undo; 14:05 skip; 14:05 resume';
    foldRun(plan, logOf(log), ({ entry, about, ended, takesBack }) => {
      told.push([entry.do, timeOf(entry.at), about === null ? null : plan.slots[about]?.id, ended, takesBack]);
    });
    expect(told).toEqual([
      ['start', '14:00', 'a', null, null],
      ['set-clock', '14:01', null, null, null],
      ['shift', '14:01', 'b', null, null],
      ['shift', '14:02', 'q', null, null],
      ['start', '14:03', 'c', 0, null],
      ['undo', '14:04', null, null, 4],
      ['skip', '14:05', 'b', null, null],
    ]);
  });

  it('may do several things in one millisecond', () => {
    expect(stateOf(plan, '14:00 start; 14:00 pause; 14:00 resume; 14:00 finish').running).toBeNull();
  });
});

describe('undo takes back', () => {
  const before = '14:00 start; 14:01 pause; 14:02 resume; 14:02 skip b; 14:02 shift 1 trim';
  it.each([
    ['start', '14:03 start'],
    ['start of a slot by its name', '14:03 start d'],
    ['start in a pause', '14:03 pause; 14:04 start; 14:04 undo; 14:04 undo; 14:04 start'],
    ['pause', '14:03 pause'],
    ['finish', '14:03 finish'],
    ['add', '14:03 add 2'],
    ['add to a slot to come', '14:03 add -2 c'],
    ['skip', '14:03 skip q'],
    ['unskip', '14:03 unskip b'],
    ['push', '14:03 shift 5'],
    ['push from a slot on', '14:03 shift -5 c'],
    ['absorb', '14:03 shift 5 absorb'],
    ['trim', '14:03 shift 2.5 trim'],
    ['trim that gives back', '14:03 shift -0.5 trim'],
  ])('%s', (_title, line) => {
    const { slots, running } = stateOf(plan, before);
    expect(stateOf(plan, `${before}; ${line}; 14:05 undo`)).toMatchObject({ slots, running });
    expect(stateOf(plan, `${before}; ${line}`)).not.toMatchObject({ slots, running });
  });

  it('resume, and the pause goes on as if it had not ended', () => {
    expect(currentOf(plan, '14:00 start; 14:01 pause; 14:02 resume; 14:03 undo', '14:04')).toMatchObject({
      phase: 'paused',
      remainingMs: 2 * minute,
      elapsedMs: minute,
    });
  });

  it('start in a pause, and the slot before is still paused since then', () => {
    expect(currentOf(plan, '14:00 start; 14:01 pause; 14:05 start; 14:06 undo', '14:07')).toMatchObject({
      slot: 'a',
      phase: 'paused',
      elapsedMs: minute,
    });
  });

  it('one line after another, back to nothing', () => {
    expect(stateOf(plan, '14:00 start; 14:01 add 1; 14:02 start; 14:03 undo; 14:03 undo; 14:03 undo').slots).toEqual(
      stateOf(plan, '').slots,
    );
  });

  it('what was done after an undo, then what was done before it', () => {
    const log = '14:00 start; 14:01 add 1; 14:01 undo; 14:02 add 5; 14:02 undo; 14:02 undo';
    expect(stateOf(plan, log).slots).toEqual(stateOf(plan, '').slots);
  });

  it('nothing of when it was pressed', () => {
    expect(stateOf(plan, '14:00 start; 14:01 undo').lastAt).toBe(logOf('14:01 start')[0]?.at);
  });
});

describe('a clock that was set', () => {
  it('back moves what came before it, so that ten minutes still were ten minutes', () => {
    // The clock was an hour fast: started at 15:00 by it, ten minutes later it is 14:10.
    const log = '15:00 start; 14:10 set-clock -3600000';
    expect(currentOf(plan, log, '14:10')).toMatchObject({ elapsedMs: 10 * minute, offsetMs: 7 * minute });
    expect(expectedOf(rundownOf(plan, log, '14:10'))[0]).toBe('a 14:00–14:10');
  });
  it('forward moves it, too', () => {
    expect(currentOf(plan, '13:50 start; 14:02 set-clock 600000', '14:02')).toMatchObject({
      elapsedMs: 2 * minute,
      offsetMs: 0,
    });
  });
  it('several times adds up, for what came before each', () => {
    const log = '15:00 start; 14:01 set-clock -3600000; 14:02 pause; 14:13 set-clock 600000; 14:14 resume';
    // By the last clock: start 14:10, pause 14:12, resume 14:14.
    expect(expectedOf(rundownOf(plan, log, '14:14'))[0]).toBe('a 14:10–14:15');
    expect(currentOf(plan, log, '14:15')).toMatchObject({ elapsedMs: 3 * minute, remainingMs: 0 });
  });
  it('moves what a push holds until', () => {
    expect(expectedOf(rundownOf(plan, '15:00 start; 15:01 shift 5; 14:02 set-clock -3600000', '14:02'))[1]).toBe(
      'b 14:08–14:11',
    );
  });
  it('does not excuse a line from before it', () => {
    expect(foldRun(plan, logOf('14:05 start; 14:03 set-clock -60000; 14:04 add 1'))).toMatchObject({
      index: 1,
      refusal: 'back-in-time',
    });
    expect(foldRun(plan, logOf('14:05 start; 14:04 add 1; 14:05 set-clock -60000'))).toMatchObject({ index: 1 });
  });
  it('cannot be undone: undo takes back the last key that was pressed', () => {
    const { slots } = stateOf(plan, '15:00 start; 15:01 add 5; 14:02 set-clock -3600000; 14:03 undo');
    expect(slots).toEqual(stateOf(plan, '14:00 start').slots);
  });
});
