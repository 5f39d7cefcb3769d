import type Database from 'better-sqlite3';
import { finishedRun } from '#core/rehearsal/finished-run.ts';
import { foldRehearsal } from '#core/rehearsal/fold-rehearsal.ts';
import {
  rehearsalEntrySchema,
  rehearsalPlanSchema,
  type DeckRehearsals,
  type RehearsalAppend,
  type RehearsalEntry,
  type RehearsalPlan,
  type RehearsalRecord,
  type RehearsalRun,
} from '#core/rehearsal/rehearsal-schema.ts';

/** As many of the last runs of a deck as are shown beside each other, and some to look back on. */
const mostRuns = 20;

export function readRehearsals(database: Database.Database, deck: string): DeckRehearsals {
  return { deck, record: recordOf(database, deck), runs: runsOf(database, deck) };
}

/** Why a line was not written: others were written first, or it makes no sense after them. */
export type NotAppended = 'moved-on' | 'refused';

/**
 * Writes one line, on disk when it returns, if it makes sense after the lines there are. `start` begins a new log, and
 * what was not finished counts as finished then. A finished rehearsal is kept among the runs; taken back, it is not.
 */
export function appendRehearsalEntry(
  database: Database.Database,
  { deck, after, entry, plan }: RehearsalAppend,
): NotAppended | null {
  return database.transaction(() => {
    const record = recordOf(database, deck);
    if ((record?.entries.length ?? 0) !== after) return 'moved-on';
    if (entry.do === 'start') return plan ? begin(database, deck, record, entry, plan) : 'refused';
    if (!record) return 'refused';
    const entries = [...record.entries, entry];
    const folded = foldRehearsal(record.plan.slides.length, entries);
    if (!folded.ok || !folded.state) return 'refused';
    if (folded.state.phase === 'finished') keepAsRun(database, deck, { ...record, entries });
    else if (record.finished !== null) takeBackFinish(database, deck, record.finished);
    writeEntry(database, deck, after, entry);
    return null;
  })();
}

function begin(
  database: Database.Database,
  deck: string,
  record: RehearsalRecord | null,
  entry: RehearsalEntry,
  plan: RehearsalPlan,
): null {
  if (record?.finished === null) {
    keepAsRun(database, deck, { ...record, entries: [...record.entries, { at: entry.at, do: 'finish' }] });
  }
  database.prepare('delete from rehearsal_record where deck = ?').run(deck);
  database.prepare('insert into rehearsal_record (deck, plan) values (?, ?)').run(deck, JSON.stringify(plan));
  writeEntry(database, deck, 0, entry);
  return null;
}

function keepAsRun(database: Database.Database, deck: string, { plan, entries }: RehearsalRecord): void {
  const folded = foldRehearsal(plan.slides.length, entries);
  if (!folded.ok || !folded.state) throw new Error('A log that does not fold cannot be kept.');
  setFinished(database, deck, saveRun(database, deck, finishedRun(plan, folded.state)));
}

function takeBackFinish(database: Database.Database, deck: string, run: number): void {
  // First apart from its log, which goes on.
  setFinished(database, deck, null);
  removeRun(database, run);
}

function setFinished(database: Database.Database, deck: string, run: number | null): void {
  database.prepare('update rehearsal_record set finished = ? where deck = ?').run(run, deck);
}

function writeEntry(database: Database.Database, deck: string, position: number, entry: RehearsalEntry): void {
  database
    .prepare('insert into rehearsal_entry (deck, position, entry) values (?, ?, ?)')
    .run(deck, position, JSON.stringify(entry));
}

/** Keeps a finished rehearsal; answers its number. */
export function saveRun(
  database: Database.Database,
  deck: string,
  { startedAt, slotMinutes, slides }: Omit<RehearsalRun, 'id'>,
): number {
  const slide = database.prepare(
    'insert into rehearsal_slide (rehearsal, position, slide, seconds, used_ms) values (?, ?, ?, ?, ?)',
  );
  return database.transaction(() => {
    const { lastInsertRowid: id } = database
      .prepare('insert into rehearsal (deck, started_at, slot_minutes) values (?, ?, ?)')
      .run(deck, startedAt, slotMinutes);
    for (const [position, { id: slug, seconds, usedMs }] of slides.entries()) {
      slide.run(id, position, slug, seconds, usedMs);
    }
    return Number(id);
  })();
}

/** Removes a finished rehearsal, and with it its log, if no other was begun since. */
export function removeRun(database: Database.Database, id: number): void {
  database.prepare('delete from rehearsal where id = ?').run(id);
}

function recordOf(database: Database.Database, deck: string): RehearsalRecord | null {
  const row = database
    .prepare<[string], { plan: string; finished: number | null }>(
      'select plan, finished from rehearsal_record where deck = ?',
    )
    .get(deck);
  if (!row) return null;
  const entries = database
    .prepare<[string], string>('select entry from rehearsal_entry where deck = ? order by position')
    .pluck()
    .all(deck)
    .map((entry) => rehearsalEntrySchema.parse(JSON.parse(entry)));
  return { plan: rehearsalPlanSchema.parse(JSON.parse(row.plan)), entries, finished: row.finished };
}

interface RunRow {
  id: number;
  startedAt: RehearsalRun['startedAt'];
  slotMinutes: number | null;
}

function runsOf(database: Database.Database, deck: string): RehearsalRun[] {
  const slidesOf = database.prepare<[number], RehearsalRun['slides'][number]>(
    'select slide as id, seconds, used_ms as usedMs from rehearsal_slide where rehearsal = ? order by position',
  );
  return database
    .prepare<[string, number], RunRow>(
      `select id, started_at as startedAt, slot_minutes as slotMinutes from rehearsal
       where deck = ? order by started_at desc, id desc limit ?`,
    )
    .all(deck, mostRuns)
    .map((run) => ({ ...run, slides: slidesOf.all(run.id) }));
}
