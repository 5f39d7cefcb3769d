import { describe, expect, it } from 'vitest';
import { choose, chooseBeside, standByOf, type Choice } from '#core/agenda/run/stand-by.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { at, runAfter, start } from '../../../support/run-day.ts';

const rundown = (log: RunEntry[], time = '14:05:00') => runAfter(log).at(at(time));
const skip = (slot: string): RunEntry => ({ at: at('14:03:00'), do: 'skip', slot });
const step = (log: RunEntry[], choice: Choice | null, by: 1 | -1) => chooseBeside(rundown(log), choice, by);

describe('what stands by', () => {
  it('is the next to come while nobody chose', () => {
    expect(standByOf(rundown([]), null)?.id).toBe('a');
    expect(standByOf(rundown([start('a', '14:00:00')]), null)?.id).toBe('b');
    expect(standByOf(rundown([start('a', '14:00:00'), skip('b')]), null)?.id).toBe('c');
  });

  it('is nothing when nothing is left', () => {
    const log = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => start(id, '14:00:00'));
    expect(standByOf(rundown(log), null)).toBeNull();
    expect(chooseBeside(rundown(log), null, 1)).toBeNull();
  });

  it('is the chosen one until something begins', () => {
    const log = [start('a', '14:00:00')];
    const choice = step(log, step(log, null, 1), 1);
    expect(standByOf(rundown(log), choice)?.id).toBe('d');
    expect(standByOf(rundown([...log, start('b', '14:04:00')]), choice)?.id).toBe('c');
  });

  it('is the next again once the chosen one is skipped', () => {
    const log = [start('a', '14:00:00')];
    const choice = step(log, null, 1);
    expect(standByOf(rundown([...log, skip('c')]), choice)?.id).toBe('b');
  });

  it('stays the chosen one though it falls due', () => {
    const choice = choose(rundown([], '13:59:00'), rundown([], '13:59:00').slots[0]!);
    expect(standByOf(rundown([], '14:05:00'), choice)?.state).toBe('late');
  });

  it('stays the chosen one while minutes are added to what is on', () => {
    const log = [start('a', '14:00:00')];
    const choice = step(log, null, 1);
    const added: RunEntry = { at: at('14:04:00'), do: 'add', slot: 'a', minutes: 1 };
    expect(standByOf(rundown([...log, added]), choice)?.id).toBe('c');
  });
});

describe('a step', () => {
  const log = [start('a', '14:00:00'), start('c', '14:02:00')];

  it('passes over what has begun', () => {
    expect(step(log, null, 1)?.slot).toBe('d');
    expect(step(log, step(log, null, 1), -1)?.slot).toBe('b');
  });

  it('reaches what is skipped, which can be taken back in', () => {
    expect(step([...log, skip('d')], null, 1)?.slot).toBe('d');
  });

  it('stays where there is no further', () => {
    expect(step(log, null, -1)?.slot).toBe('b');
    let choice: Choice | null = null;
    for (let count = 0; count < 20; count += 1) choice = step(log, choice, 1);
    expect(choice?.slot).toBe('f');
  });

  it('begins at an end where nothing stands by', () => {
    const done = ['a', 'b', 'c', 'd', 'e'].map((id) => start(id, '14:00:00'));
    expect(step([...done, skip('f')], null, 1)?.slot).toBe('f');
    expect(step([...done, skip('f')], null, -1)?.slot).toBe('f');
  });
});
