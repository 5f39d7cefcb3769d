import type Database from 'better-sqlite3';
import { restoredTables, sequencesOf } from '#backend/user-data/backup-tables.ts';
import { columnsOf, quoted } from '#backend/user-data/tables.ts';

/**
 * Replaces all that the user made by what is in another database file of the same schema: in one transaction of the open
 * database, so that windows go on and a kill at any moment leaves the old data or the new, whole.
 */
export function replaceData(database: Database.Database, file: string): void {
  database.prepare('attach ? as restored').run(file);
  try {
    database.transaction(() => {
      database.pragma('defer_foreign_keys = ON');
      const tables = restoredTables(database);
      for (const table of tables) database.exec(`delete from main.${quoted(table)}`);
      for (const table of tables) {
        const columns = columnsOf(database, table)
          .map(({ name }) => quoted(name))
          .join(', ');
        database.exec(
          `insert into main.${quoted(table)} (${columns}) select ${columns} from restored.${quoted(table)}`,
        );
      }
      replaceSequences(database);
    })();
  } finally {
    database.exec('detach restored');
  }
}

function replaceSequences(database: Database.Database): void {
  for (const table of sequencesOf(database).keys()) {
    database.prepare('delete from main.sqlite_sequence where name = ?').run(table);
  }
  const rows = database.prepare<[], [string, number]>('select name, seq from restored.sqlite_sequence').raw().all();
  const insert = database.prepare('insert into main.sqlite_sequence (name, seq) values (?, ?)');
  for (const row of rows) insert.run(...row);
}
