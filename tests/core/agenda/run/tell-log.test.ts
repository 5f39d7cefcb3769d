import { describe, expect, it } from 'vitest';
import { lastToTakeBack, tellLog } from '#core/agenda/run/tell-log.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { at, runAfter, start, timeOf } from '../../../support/run-day.ts';

const { plan } = runAfter([]);

describe('a log, told', () => {
  it('names the slot that a line was about, though the line did not', () => {
    const log: RunEntry[] = [
      { at: at('14:00:00'), do: 'start' },
      { at: at('14:01:00'), do: 'pause' },
      { at: at('14:02:00'), do: 'resume' },
      { at: at('14:03:00'), do: 'add', minutes: 1 },
      { at: at('14:04:00'), do: 'skip' },
      { at: at('14:05:00'), do: 'shift', minutes: 3, how: 'absorb' },
      { at: at('14:06:00'), do: 'start' },
      { at: at('14:07:00'), do: 'finish' },
    ];
    expect(tellLog(plan, log).map(({ slot, ended }) => [slot, ended])).toEqual([
      ['a', null],
      ['a', null],
      ['a', null],
      ['a', null],
      ['b', null],
      ['c', null],
      ['c', 'a'],
      ['c', null],
    ]);
  });

  it('keeps to the slot that a shift was told to begin with, though another was shortened', () => {
    const log: RunEntry[] = [{ at: at('13:50:00'), do: 'shift', slot: 'a', minutes: 3, how: 'absorb' }];
    expect(tellLog(plan, log)[0]?.slot).toBe('a');
  });

  it('marks what was taken back, and says of each undo what it took back', () => {
    const undo = (time: string): RunEntry => ({ at: at(time), do: 'undo' });
    const log = [
      start('a', '14:00:00'),
      start('b', '14:05:00'),
      undo('14:05:10'),
      undo('14:05:20'),
      start('c', '14:06:00'),
    ];
    const told = tellLog(plan, log);
    expect(told.map(({ takenBack }) => takenBack)).toEqual([true, true, false, false, false]);
    expect(told.map(({ takesBack }) => takesBack?.index ?? null)).toEqual([null, null, 1, 0, null]);
    expect(lastToTakeBack(told)?.index).toBe(4);
    expect(lastToTakeBack(tellLog(plan, log.slice(0, 4)))).toBeNull();
  });

  it('is told by the clock as it is now, and a set clock is not taken back', () => {
    const log: RunEntry[] = [start('a', '14:00:00'), { at: at('13:10:00'), do: 'set-clock', by: -3_600_000 }];
    const told = tellLog(plan, log);
    expect(told.map(({ entry }) => timeOf(entry.at))).toEqual(['13:00:00', '13:10:00']);
    expect(lastToTakeBack(told)?.index).toBe(0);
  });

  it('of a log that does not fold tells the lines before', () => {
    expect(tellLog(plan, [start('a', '14:00:00'), start('a', '14:01:00')])).toHaveLength(1);
  });
});
