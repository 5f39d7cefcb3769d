import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#core/api/problem.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { migrations, newestVersion } from '#backend/user-data/migrations.ts';

/** "BrfU": this file holds what a user of Briefing made. */
export const userApplicationId = 0x42726655;

export interface OpenedUserDatabase {
  database: Database.Database;
  /** Why the user's own file could not be used; then `database` is empty and lives in memory only. */
  problem: Problem | null;
}

/**
 * Opens `user.db` in the data folder, made and migrated as needed. A file that is damaged, too new or cannot be written
 * is left exactly as it is: the app runs on an empty database in memory, and says so.
 */
export function openUserDatabase(dataFolder: string): OpenedUserDatabase {
  const file = path.join(dataFolder, 'user.db');
  const instead = (code: Problem['code'], params: Problem['params'] = {}): OpenedUserDatabase => ({
    database: prepared(new Database(':memory:')),
    problem: { code, file, params },
  });
  let database: Database.Database | null = null;
  try {
    mkdirSync(dataFolder, { recursive: true });
    database = new Database(file);
    const unusable = whyUnusable(database);
    if (unusable) {
      database.close();
      return instead(unusable.code, unusable.params);
    }
    return { database: prepared(database), problem: null };
  } catch (error) {
    database?.close();
    return instead(isReadOnly(error) ? 'user-data-read-only' : 'user-data-damaged');
  }
}

/** Looks at a file before anything is written to it. */
function whyUnusable(database: Database.Database): Pick<Problem, 'code' | 'params'> | null {
  const id = Number(database.pragma('application_id', { simple: true }));
  const version = Number(database.pragma('user_version', { simple: true }));
  const tables = Number(database.prepare('select count(*) from sqlite_schema').pluck().get());
  const isNew = id === 0 && version === 0 && tables === 0;
  if (isNew) return null;
  if (id !== userApplicationId) return { code: 'user-data-damaged', params: {} };
  if (version > newestVersion)
    return { code: 'user-data-from-newer-version', params: { version, known: newestVersion } };
  if (database.pragma('quick_check', { simple: true }) !== 'ok') return { code: 'user-data-damaged', params: {} };
  return null;
}

/** WAL with FULL: an acknowledged write survives a power cut. SQLite forgets the second at every opening. */
function prepared(database: Database.Database): Database.Database {
  hardenConnection(database);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 2000');
  migrate(database);
  return database;
}

function migrate(database: Database.Database): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  for (const migration of migrations.filter((step) => step.version > version)) {
    database.transaction(() => {
      database.exec(migration.sql);
      database.pragma(`application_id = ${userApplicationId}`);
      database.pragma(`user_version = ${migration.version}`);
    })();
  }
}

function isReadOnly(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EROFS|EPERM|ENOENT|ENOTDIR|EEXIST)/u.test(code);
}
