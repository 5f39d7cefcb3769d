import { describe, expect, it } from 'vitest';
import { entryOf, instantOfPress, type Command } from '#core/agenda/run/commands.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standByOf } from '#core/agenda/run/stand-by.ts';
import { instant } from '#core/time/instant.ts';
import { at, runAfter, start } from '../../../support/run-day.ts';

const now = at('14:05:00');
const line = (command: Command, log: RunEntry[]) => {
  const rundown = runAfter(log).at(now);
  return entryOf(command, now, rundown, standByOf(rundown, null));
};
const aOn = [start('a', '14:00:00')];

describe('a key', () => {
  it.each<[Command, RunEntry[], object]>([
    ['start', [], { do: 'start', slot: 'a' }],
    ['start', aOn, { do: 'start', slot: 'b' }],
    ['start', ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => start(id, '14:00:00')), { do: 'finish', slot: 'f' }],
    ['finish', aOn, { do: 'finish', slot: 'a' }],
    ['pause', aOn, { do: 'pause', slot: 'a' }],
    ['pause', [...aOn, { at: at('14:01:00'), do: 'pause' }], { do: 'resume', slot: 'a' }],
    ['add', aOn, { do: 'add', slot: 'a', minutes: 1 }],
    ['take', aOn, { do: 'add', slot: 'a', minutes: -1 }],
    ['add', [], { do: 'add', slot: 'a', minutes: 1 }],
    ['skip', aOn, { do: 'skip', slot: 'b' }],
    ['undo', aOn, { do: 'undo' }],
  ])('%s writes a line that names its slot', (command, log, expected) => {
    expect(line(command, log)).toEqual({ at: now, ...expected });
  });

  it('takes a skipped slot back in when that stands by', () => {
    const rundown = runAfter([...aOn, { at: at('14:01:00'), do: 'skip', slot: 'b' }]).at(now);
    expect(entryOf('skip', now, rundown, rundown.slots[1]!)).toMatchObject({ do: 'unskip', slot: 'b' });
  });
});

describe('the instant of a press', () => {
  const standing = runAfter(aOn);

  it('is now', () => {
    expect(instantOfPress(standing, now)).toBe(now);
    expect(instantOfPress(runAfter([]), at('10:00:00'))).toBe(at('10:00:00'));
  });

  it('is not before the last line when the clock was only set right', () => {
    expect(instantOfPress(standing, instant(at('14:00:00') - 900))).toBe(at('14:00:00'));
  });

  it('is what the clock says when it was set back: that is not swallowed', () => {
    expect(instantOfPress(standing, at('13:30:00'))).toBe(at('13:30:00'));
  });
});
