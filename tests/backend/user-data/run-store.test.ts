import { describe, expect, it } from 'vitest';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { instant } from '#core/time/instant.ts';
import { appendEntry, bringBackRun, putAwayRun, readRuns, writeStageMessage } from '#backend/user-data/run-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const line = (at: number): RunEntry => ({ at: instant(at), do: 'start' });
const yes = () => true;
const open = (folder = temporaryFolder()) => openUserDatabase(folder).database;

describe('the log of a run', () => {
  it('is there again, line by line, when the database is opened anew', () => {
    const folder = temporaryFolder();
    const first = open(folder);
    appendEntry(first, 'outline', '2026-11-24', line(1), yes);
    appendEntry(first, 'outline', '2026-11-24', { at: instant(2), do: 'add', minutes: 1.5, slot: 'talk' }, yes);
    first.close();
    expect(readRuns(open(folder), 'outline').run).toEqual({
      date: '2026-11-24',
      entries: [
        { at: 1, do: 'start' },
        { at: 2, do: 'add', minutes: 1.5, slot: 'talk' },
      ],
    });
  });

  it('is not written to when a line may not follow', () => {
    const database = open();
    expect(appendEntry(database, 'outline', '2026-11-24', line(1), () => false)).toBe(false);
    expect(readRuns(database, 'outline').run).toBeNull();
  });

  it('tells what is asked the lines there are', () => {
    const database = open();
    appendEntry(database, 'outline', '2026-11-24', line(1), yes);
    appendEntry(database, 'outline', '2026-11-24', line(2), ({ date, entries }) => {
      expect([date, entries.map(({ at }) => at)]).toEqual(['2026-11-24', [1]]);
      return true;
    });
  });

  it('of another agenda is kept, and counts for nothing', () => {
    const database = open();
    appendEntry(database, 'before', '2026-11-24', line(5), yes);
    expect(readRuns(database, 'after')).toMatchObject({
      run: null,
      other: { date: '2026-11-24', lines: 1, lastAt: 5 },
    });
    expect(readRuns(database, 'before').run?.entries).toHaveLength(1);
  });

  it('of another day is put away when a new one begins', () => {
    const database = open();
    appendEntry(database, 'outline', '2026-11-24', line(1), yes);
    appendEntry(database, 'outline', '2026-11-25', line(2), yes);
    expect(readRuns(database, 'outline').run).toMatchObject({ date: '2026-11-25', entries: [{ at: 2 }] });
    expect(database.prepare('select count(*) from run_entry').pluck().get()).toBe(2);
  });

  it('can be put away and brought back', () => {
    const database = open();
    appendEntry(database, 'outline', '2026-11-24', line(1), yes);
    putAwayRun(database);
    expect(readRuns(database, 'outline')).toMatchObject({ run: null, other: null });
    bringBackRun(database);
    expect(readRuns(database, 'outline').run?.entries).toHaveLength(1);
  });

  it('is not brought back over one that is open', () => {
    const database = open();
    appendEntry(database, 'outline', '2026-11-24', line(1), yes);
    appendEntry(database, 'outline', '2026-11-25', line(2), yes);
    bringBackRun(database);
    expect(readRuns(database, 'outline').run?.date).toBe('2026-11-25');
  });
});

it('keeps one message for the stage', () => {
  const database = open();
  writeStageMessage(database, 'Please wrap up');
  writeStageMessage(database, '마무리해 주십시오');
  expect(readRuns(database, 'outline').message).toBe('마무리해 주십시오');
});
