import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { rehearsalEntrySchema, type RehearsalAppend, type RehearsalPlan } from '#core/rehearsal/rehearsal-schema.ts';
import {
  appendRehearsalEntry,
  readRehearsals,
  removeRun,
  saveRun,
  type NotAppended,
} from '#backend/user-data/rehearsal-store.ts';
import { readScripts, writeScript } from '#backend/user-data/script-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const plan: RehearsalPlan = { slides: ['a', 'b', 'c'].map((id) => ({ id, seconds: 60 })), slotMinutes: 4 };

let folder: string;
let opened: ReturnType<typeof openUserDatabase>;

beforeEach(() => {
  folder = temporaryFolder();
  opened = openUserDatabase(folder);
  onTestFinished(() => void opened.database.close());
});

/** What a machine that lost its power finds: another connection, the first never closed. */
function reopened() {
  const again = openUserDatabase(folder);
  onTestFinished(() => void again.database.close());
  return again.database;
}

function append(after: number, at: number, what: string, deck = 'talk'): NotAppended | null {
  const entry = rehearsalEntrySchema.parse({ at, do: what });
  const line: RehearsalAppend = { deck, after, entry, ...(what === 'start' && { plan }) };
  return appendRehearsalEntry(opened.database, line);
}

function rehearsed(...lines: [number, string][]): void {
  for (const [after, [at, what]] of lines.entries()) expect(append(after, at, what)).toBeNull();
}

const known = (deck = 'talk') => readRehearsals(opened.database, deck);

describe('the log of a rehearsal', () => {
  it('is on disk as soon as a line is written', () => {
    rehearsed([1_000, 'start'], [5_000, 'next'], [7_000, 'pause']);
    expect(readRehearsals(reopened(), 'talk')).toEqual({
      deck: 'talk',
      record: {
        plan,
        entries: [
          { at: 1_000, do: 'start' },
          { at: 5_000, do: 'next' },
          { at: 7_000, do: 'pause' },
        ],
        finished: null,
      },
      runs: [],
    });
  });

  it('takes no line from a window that did not know the last', () => {
    rehearsed([1_000, 'start'], [5_000, 'next']);
    expect(append(1, 5_010, 'next')).toBe('moved-on');
    expect(append(3, 5_010, 'next')).toBe('moved-on');
    expect(known().record?.entries).toHaveLength(2);
  });

  it('takes no line that makes no sense, and none before a start with a plan', () => {
    expect(append(0, 1_000, 'next')).toBe('refused');
    const entry = rehearsalEntrySchema.parse({ at: 1, do: 'start' });
    expect(appendRehearsalEntry(opened.database, { deck: 'talk', after: 0, entry })).toBe('refused');
    rehearsed([1_000, 'start']);
    expect(append(1, 2_000, 'resume')).toBe('refused');
    expect(known().record?.entries).toHaveLength(1);
  });

  it('is one for each deck', () => {
    rehearsed([1_000, 'start']);
    expect(append(0, 2_000, 'start', 'other')).toBeNull();
    expect(known('other').record?.entries).toEqual([{ at: 2_000, do: 'start' }]);
    expect(known().record?.entries).toEqual([{ at: 1_000, do: 'start' }]);
  });
});

describe('a finished rehearsal', () => {
  it('is kept with what each slide was planned and took, and the minutes of the slot', () => {
    rehearsed([1_000, 'start'], [5_000, 'next'], [9_500, 'finish']);
    const { record, runs } = known();
    expect(runs).toEqual([
      {
        id: record?.finished,
        startedAt: 1_000,
        slotMinutes: 4,
        slides: [
          { id: 'a', seconds: 60, usedMs: 4_000 },
          { id: 'b', seconds: 60, usedMs: 4_500 },
          { id: 'c', seconds: 60, usedMs: 0 },
        ],
      },
    ]);
  });

  it('taken back goes on, is kept no longer, and is kept anew when it ends', () => {
    rehearsed([1_000, 'start'], [5_000, 'finish'], [60_000, 'undo']);
    expect(known()).toMatchObject({ record: { finished: null, entries: { length: 3 } }, runs: [] });
    expect(append(3, 62_000, 'finish')).toBeNull();
    expect(known().runs).toHaveLength(1);
    expect(known().runs[0]?.slides[0]?.usedMs).toBe(6_000);
  });

  it('gives way to the next; one that was left unfinished is kept as far as it came', () => {
    rehearsed([1_000, 'start'], [5_000, 'finish']);
    expect(append(2, 10_000, 'start')).toBeNull();
    expect(append(1, 13_000, 'pause')).toBeNull();
    expect(append(2, 99_000, 'start')).toBeNull();
    const { record, runs } = known();
    expect(record).toMatchObject({ finished: null, entries: [{ at: 99_000, do: 'start' }] });
    expect(runs.map(({ slides }) => slides[0]?.usedMs)).toEqual([3_000, 4_000]);
  });

  it('is removed with its log, and put back', () => {
    rehearsed([1_000, 'start'], [5_000, 'finish']);
    const [run] = known().runs;
    if (!run) throw new Error('There is no run.');
    removeRun(opened.database, run.id);
    expect(known()).toEqual({ deck: 'talk', record: null, runs: [] });
    saveRun(opened.database, 'talk', run);
    expect(known().runs).toMatchObject([{ startedAt: 1_000, slides: run.slides }]);
  });

  it('removed leaves the log of the one begun since', () => {
    rehearsed([1_000, 'start'], [5_000, 'finish']);
    const [run] = known().runs;
    expect(append(2, 10_000, 'start')).toBeNull();
    removeRun(opened.database, run?.id ?? 0);
    expect(known()).toMatchObject({ record: { entries: [{ at: 10_000, do: 'start' }] }, runs: [] });
  });
});

describe('a script', () => {
  it('is kept for each slot and language, and emptied again', () => {
    writeScript(opened.database, { slot: 'talk', language: 'en', text: 'Good morning.' });
    writeScript(opened.database, { slot: 'talk', language: 'ko', text: '안녕하십니까.' });
    expect(writeScript(opened.database, { slot: 'other', language: 'ko', text: '다른' })).toEqual({
      slot: 'other',
      en: '',
      ko: '다른',
    });
    expect(readScripts(reopened(), 'talk')).toEqual({ slot: 'talk', en: 'Good morning.', ko: '안녕하십니까.' });
    expect(writeScript(opened.database, { slot: 'talk', language: 'en', text: '' }).en).toBe('');
  });
});
