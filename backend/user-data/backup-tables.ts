import type Database from 'better-sqlite3';
import { tablesOf } from '#backend/user-data/tables.ts';

/** Of this machine and not of its user: two machines of one name could not tell their changes apart. */
const ofTheMachine = 'machine';

/** The tables that a backup restores. */
export function restoredTables(database: Database.Database): string[] {
  return tablesOf(database).filter((table) => table !== ofTheMachine);
}

/** The highest number that a row of each counting table ever had: it is not given again. */
export function sequencesOf(database: Database.Database): Map<string, number> {
  const rows = database.prepare<[], [string, number]>('select name, seq from sqlite_sequence').raw().all();
  return new Map(rows.filter(([table]) => table !== ofTheMachine));
}

/** Whether a table counts its rows, and gives no number twice. */
export function counts(database: Database.Database, table: string): boolean {
  const sql = 'select sql from sqlite_schema where type = ? and name = ?';
  return /\bautoincrement\b/iu.test(database.prepare<string[], string>(sql).pluck().get('table', table) ?? '');
}
