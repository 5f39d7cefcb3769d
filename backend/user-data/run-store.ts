import type Database from 'better-sqlite3';
import { runEntrySchema, type RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunRecord, RunSnapshot } from '#core/agenda/run/run-record-schema.ts';

interface OpenRun {
  id: number;
  outline: string;
  date: string;
}

/** The open run, told apart by whether it is of the agenda with this outline, and the stage's message. */
export function readRuns(database: Database.Database, outline: string): RunSnapshot {
  const open = openRun(database);
  const entries = open ? entriesOf(database, open.id) : [];
  const message = database.prepare<[], string>('select text from stage_message').pluck().get() ?? '';
  if (!open) return { run: null, other: null, message };
  if (open.outline === outline) return { run: { date: open.date, entries }, other: null, message };
  return { run: null, other: { date: open.date, lines: entries.length, lastAt: entries.at(-1)?.at ?? null }, message };
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

function openRun(database: Database.Database): OpenRun | null {
  return database.prepare<[], OpenRun>('select id, outline, date from run where put_away = 0').get() ?? null;
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
