import Database from 'better-sqlite3';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hardenConnection } from '#backend/database/harden.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';
import { userApplicationId, versionOf } from '#backend/user-data/connection.ts';
import { newestVersion } from '#backend/user-data/migrations.ts';

/** What a file of a user's data turns out to be. `blank`: not there, or with nothing in it, as SQLite makes it. */
export type Look =
  | { is: 'sound'; version: number }
  | { is: 'blank'; isMissing: boolean }
  | { is: 'newer'; version: number }
  | { is: 'damaged' }
  | { is: 'foreign' };

/**
 * Looks at a file without writing to it. After an unclean end all of it is checked (`integrity_check`), else what can be
 * checked fast (`quick_check`). A write-ahead log that is not empty tells of an unclean end: SQLite removes it when the last
 * connection closes, and unlike a marker of our own it can neither be forgotten nor be out of step with the file. All of it
 * is checked, too, when a backup of it turned out damaged.
 * Throws what is no fault of the file: that it is locked, may not be read, or that the disk fails.
 */
export function lookAtFile(file: string, check: 'as it ended' | 'all' = 'as it ended'): Look {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || (found.isFile() && found.size === 0)) return { is: 'blank', isMissing: !found };
  if (!found.isFile()) throw Object.assign(new Error('A folder stands in its place.'), { code: 'EISDIR' });
  const hadLog = statSync(`${file}-wal`, { throwIfNoEntry: false }) !== undefined;
  const isThorough = check === 'all' || bytesOfLog(file) > 0 || existsSync(markOf(file));
  let database: Database.Database | null = null;
  try {
    // Read-only, since a file that is opened to be written and closed again is written to: its log goes into it.
    database = new Database(file, { readonly: true, fileMustExist: true, timeout: 2000 });
    return lookInside(database, isThorough);
  } catch (error) {
    if (/^SQLITE_(?:CORRUPT|NOTADB|ERROR$)/u.test(codeOf(error))) return { is: 'damaged' };
    throw error;
  } finally {
    database?.close();
    // What reading alone leaves beside the file.
    if (!hadLog && bytesOfLog(file) === 0) for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  }
}

const markOf = (file: string) => `${file}.suspect`;

/** Lets the next start look at all of a file. */
export function suspect(file: string): void {
  writeFileSync(markOf(file), '');
}

/** The file was looked at, and is sound or was replaced. */
export function clear(file: string): void {
  rmSync(markOf(file), { force: true });
}

/** How much lies in the write-ahead log beside a file. */
export function bytesOfLog(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

function lookInside(database: Database.Database, isThorough: boolean): Look {
  hardenConnection(database);
  const id = Number(database.pragma('application_id', { simple: true }));
  const version = versionOf(database);
  const tables = Number(database.prepare('select count(*) from sqlite_schema').pluck().get());
  if (id === 0 && version === 0 && tables === 0) return { is: 'blank', isMissing: false };
  if (id !== userApplicationId) return { is: 'foreign' };
  if (version > newestVersion) return { is: 'newer', version };
  return isSound(database, isThorough) ? { is: 'sound', version } : { is: 'damaged' };
}

function isSound(database: Database.Database, isThorough: boolean): boolean {
  if (database.pragma(isThorough ? 'integrity_check(1)' : 'quick_check(1)', { simple: true }) !== 'ok') return false;
  return !isThorough || (database.pragma('foreign_key_check') as unknown[]).length === 0;
}
