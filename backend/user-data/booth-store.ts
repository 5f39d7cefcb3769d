import type Database from 'better-sqlite3';
import type { Missed, NoteDown, Pin } from '#core/booth/booth-schema.ts';

/** The pins, the newest first. */
export function readPins(database: Database.Database): Pin[] {
  return database.prepare<[], Pin>('select kind, slug from pin order by position desc').all();
}

/** Pins or unpins one entry; what is pinned already stays where it is. */
export function changePin(database: Database.Database, { kind, slug }: Pin, pinned: boolean): Pin[] {
  const sql = pinned
    ? 'insert into pin (kind, slug, position) select ?, ?, coalesce(max(position), 0) + 1 from pin where true on conflict do nothing'
    : 'delete from pin where kind = ? and slug = ?';
  database.prepare(sql).run(kind, slug);
  return readPins(database);
}

interface MissedRow extends Omit<Missed, 'answered'> {
  answered: 0 | 1;
}

/** What was noted down, the newest first. */
export function readMissed(database: Database.Database): Missed[] {
  return database
    .prepare<[], MissedRow>('select id, query, answered, person, slot, at from missed order by id desc')
    .all()
    .map((row) => ({ ...row, answered: row.answered === 1 }));
}

export function addMissed(
  database: Database.Database,
  { query, answered, person, slot }: NoteDown,
  at: number,
): Missed[] {
  database
    .prepare('insert into missed (query, answered, person, slot, at) values (?, ?, ?, ?, ?)')
    .run(query, answered ? 1 : 0, person, slot, at);
  return readMissed(database);
}

export function removeMissed(database: Database.Database, id: number): Missed[] {
  database.prepare('delete from missed where id = ?').run(id);
  return readMissed(database);
}

/** Puts a line back where it was; one that is there stays as it is. */
export function restoreMissed(
  database: Database.Database,
  { id, query, answered, person, slot, at }: Missed,
): Missed[] {
  database
    .prepare('insert or ignore into missed (id, query, answered, person, slot, at) values (?, ?, ?, ?, ?, ?)')
    .run(id, query, answered ? 1 : 0, person, slot, at);
  return readMissed(database);
}
