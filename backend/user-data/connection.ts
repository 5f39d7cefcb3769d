import Database from 'better-sqlite3';
import { hardenConnection } from '#backend/database/harden.ts';
import { migrations, newestVersion, type Migration } from '#backend/user-data/migrations.ts';

/** "BrfU": this file holds what a user of Briefing made. */
export const userApplicationId = 0x42726655;

/** Opens a file to be written to, hardened and durable; it may still have to be migrated. Throws what SQLite says. */
export function openConnection(file: string): Database.Database {
  const database = new Database(file, { timeout: 2000 });
  try {
    hardenConnection(database);
    // WAL with FULL: an acknowledged write survives a power cut. SQLite forgets the second at every opening.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** Takes the schema up step by step; all of them or none, so that a version before still reads the file. Throws what SQLite says. */
export function migrate(
  database: Database.Database,
  to: number = newestVersion,
  steps: readonly Migration[] = migrations,
): void {
  const version = versionOf(database);
  const missing = steps.filter((step) => step.version > version && step.version <= to);
  database.transaction(() => {
    for (const { version: next, sql } of missing) {
      database.exec(sql);
      database.pragma(`application_id = ${userApplicationId}`);
      database.pragma(`user_version = ${next}`);
    }
  })();
}
