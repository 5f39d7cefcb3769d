import type Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import type { OwnFields, OwnKind, OwnRecord } from '#core/own/own-record.ts';
import { isRemoved, ownTermOf, type OwnTerm } from '#core/own/own-term.ts';

/** What a change was; its words are in locales/, so it is a code. */
export type ChangeKind = 'add' | 'edit' | 'remove' | 'annotate' | 'import' | 'merge' | 'settle';

/** Which record. */
export type OwnKey = Pick<OwnRecord, 'kind' | 'id'>;

/** The change that undo or redo would meet next. */
export interface NextChange {
  what: string;
  /** When it was made: epoch ms. */
  at: number;
  records: number;
}

const newestDone = 'undone = 0 order by id desc';
const oldestUndone = 'undone = 1 order by id';

interface StoredRecord {
  kind: OwnKind;
  id: string;
  fields: string;
}

/** The name of this machine in stamps: made once, of no meaning. */
export function machineName(database: Database.Database): string {
  database.prepare('insert or ignore into machine (id, name) values (1, ?)').run(randomUUID().slice(0, 8));
  return database.prepare<[], string>('select name from machine').pluck().get() ?? '';
}

/** Every record, those that were removed too. */
export function readOwn(database: Database.Database): OwnRecord[] {
  return database
    .prepare<[], StoredRecord>('select kind, id, fields from own_record order by kind, id')
    .all()
    .map(({ kind, id, fields }) => ({ kind, id, fields: JSON.parse(fields) as OwnFields }));
}

/** The own terms of records, without those that were removed. */
export function ownTermsOf(records: readonly OwnRecord[]): OwnTerm[] {
  return records
    .filter(({ kind, fields }) => kind === 'term' && !isRemoved(fields))
    .map(({ id, fields }) => ownTermOf(id, fields));
}

export function readOwnRecord(database: Database.Database, kind: OwnKind, id: string): OwnRecord | null {
  const sql = 'select kind, id, fields from own_record where kind = ? and id = ?';
  const stored = database.prepare<[string, string], StoredRecord>(sql).get(kind, id);
  return stored ? { kind, id, fields: JSON.parse(stored.fields) as OwnFields } : null;
}

/**
 * Writes records as one change: all or none, on disk when it returns, and taken back by one `undo`. Records come one by
 * one, so that a large import is never in memory whole; an exception out of them leaves everything as it was.
 */
export function writeOwn(
  database: Database.Database,
  what: ChangeKind,
  at: number,
  records: Iterable<OwnRecord>,
): number {
  const before = database.prepare(
    'insert into own_change_record (change, kind, id, fields) values (?, ?, ?, (select fields from own_record where kind = ? and id = ?)) on conflict do nothing',
  );
  const write = database.prepare(
    'insert into own_record (kind, id, fields) values (?, ?, ?) on conflict (kind, id) do update set fields = excluded.fields',
  );
  return database.transaction(() => {
    // What was taken back and is now written over cannot come again.
    database.prepare('delete from own_change where undone = 1').run();
    const change = database.prepare('insert into own_change (what, at) values (?, ?)').run(what, at).lastInsertRowid;
    let written = 0;
    for (const { kind, id, fields } of records) {
      before.run(change, kind, id, kind, id);
      write.run(kind, id, JSON.stringify(fields));
      written += 1;
    }
    if (written === 0) database.prepare('delete from own_change where id = ?').run(change);
    return written;
  })();
}

export function nextUndo(database: Database.Database): NextChange | null {
  return nextChange(database, newestDone);
}

export function nextRedo(database: Database.Database): NextChange | null {
  return nextChange(database, oldestUndone);
}

/** The records that undo or redo would change, `limit` of them at most. */
export function recordsOfNext(database: Database.Database, which: 'undo' | 'redo', limit: number): OwnKey[] {
  const change = which === 'undo' ? newestDone : oldestUndone;
  const sql = `select kind, id from own_change_record where change = (select id from own_change where ${change} limit 1) limit ?`;
  return database.prepare<[number], OwnKey>(sql).all(limit);
}

/** Takes the newest change back; does nothing when there is none. */
export function undoOwn(database: Database.Database): void {
  swapChange(database, newestDone, 1);
}

/** Does again what was taken back last; does nothing when there is none. */
export function redoOwn(database: Database.Database): void {
  swapChange(database, oldestUndone, 0);
}

function nextChange(database: Database.Database, which: string): NextChange | null {
  const sql = `select what, at, (select count(*) from own_change_record where change = own_change.id) as records from own_change where ${which} limit 1`;
  return database.prepare<[], NextChange>(sql).get() ?? null;
}

/** Puts the records of a change where the change keeps the others, and the others where the records are. */
function swapChange(database: Database.Database, which: string, undone: 0 | 1): void {
  database.transaction(() => {
    const change = database.prepare<[], number>(`select id from own_change where ${which} limit 1`).pluck().get();
    if (change === undefined) return;
    database.exec('create temp table if not exists swapped (kind text, id text, fields text)');
    database.exec('delete from temp.swapped');
    const run = (sql: string) => database.prepare(sql).run(change);
    run(
      'insert into temp.swapped select own_record.kind, own_record.id, own_record.fields from own_record join own_change_record using (kind, id) where change = ?',
    );
    run(
      'delete from own_record where (kind, id) in (select kind, id from own_change_record where change = ? and fields is null)',
    );
    run(
      'insert into own_record (kind, id, fields) select kind, id, fields from own_change_record where change = ? and fields is not null on conflict (kind, id) do update set fields = excluded.fields',
    );
    run(
      'update own_change_record set fields = (select fields from temp.swapped where swapped.kind = own_change_record.kind and swapped.id = own_change_record.id) where change = ?',
    );
    database.prepare('update own_change set undone = ? where id = ?').run(undone, change);
  })();
}
