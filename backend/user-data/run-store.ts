import type Database from 'better-sqlite3';
import { runEntrySchema, type RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { KeptRun, RunRecord, RunSnapshot } from '#core/agenda/run/run-record-schema.ts';

interface StoredRun {
  id: number;
  outline: string;
  date: string;
}

/** The open run, told apart by whether it is of the agenda with this outline, or else the last one; and the stage's message. */
export function readRuns(database: Database.Database, outline: string): Omit<RunSnapshot, 'revision'> {
  const open = openRun(database);
  const nothing = { run: null, other: null, putAway: null, message: readStageMessage(database) };
  if (!open) {
    const last = lastRun(database);
    return { ...nothing, putAway: last && kept(database, last) };
  }
  if (open.outline !== outline) return { ...nothing, other: kept(database, open) };
  return { ...nothing, run: { date: open.date, entries: entriesOf(database, open.id) } };
}

/**
 * Writes one line, on disk when it returns, if `mayFollow` allows it after the lines there are. A run of another day or
 * agenda is put away, and a new one begun. Answers whether it was written.
 */
export function appendEntry(
  database: Database.Database,
  outline: string,
  date: string,
  entry: RunEntry,
  mayFollow: (run: RunRecord) => boolean,
): boolean {
  return database.transaction(() => {
    const open = openRun(database);
    const goesOn = open !== null && open.outline === outline && open.date === date;
    const entries = goesOn ? entriesOf(database, open.id) : [];
    if (!mayFollow({ date, entries })) return false;
    const run = goesOn ? open.id : beginRun(database, outline, date);
    database
      .prepare('insert into run_entry (run, position, entry) values (?, ?, ?)')
      .run(run, entries.length, JSON.stringify(entry));
    return true;
  })();
}

/** Puts the open run away: it is kept, and the next line begins another. */
export function putAwayRun(database: Database.Database): void {
  database.prepare('update run set put_away = 1 where put_away = 0').run();
}

/** Opens the last run that was put away, if none is open. */
export function bringBackRun(database: Database.Database): void {
  database
    .prepare(
      'update run set put_away = 0 where id = (select max(id) from run) and not exists (select 1 from run where put_away = 0)',
    )
    .run();
}

export function writeStageMessage(database: Database.Database, text: string): void {
  database
    .prepare('insert into stage_message (id, text) values (1, ?) on conflict (id) do update set text = excluded.text')
    .run(text);
}

function readStageMessage(database: Database.Database): string {
  return database.prepare<[], string>('select text from stage_message').pluck().get() ?? '';
}

function lastRun(database: Database.Database): StoredRun | null {
  return database.prepare<[], StoredRun>('select id, outline, date from run order by id desc limit 1').get() ?? null;
}

function kept(database: Database.Database, { id, date }: StoredRun): KeptRun {
  const entries = entriesOf(database, id);
  return { date, lines: entries.length, lastAt: entries.at(-1)?.at ?? null };
}

function openRun(database: Database.Database): StoredRun | null {
  return database.prepare<[], StoredRun>('select id, outline, date from run where put_away = 0').get() ?? null;
}

function beginRun(database: Database.Database, outline: string, date: string): number | bigint {
  putAwayRun(database);
  return database.prepare('insert into run (outline, date) values (?, ?)').run(outline, date).lastInsertRowid;
}

function entriesOf(database: Database.Database, run: number): RunEntry[] {
  return database
    .prepare<[number], string>('select entry from run_entry where run = ? order by position')
    .pluck()
    .all(run)
    .map((entry) => runEntrySchema.parse(JSON.parse(entry)));
}
