import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#core/api/problem.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { findBackups, makeBackup } from '#backend/user-data/backups.ts';
import { migrate, openConnection, versionOf } from '#backend/user-data/connection.ts';
import { isLogBroken } from '#backend/user-data/log-health.ts';
import { bytesOfLog, clear, lookAtFile } from '#backend/user-data/look-at-file.ts';
import { migrations, newestVersion, type Migration } from '#backend/user-data/migrations.ts';
import { hasTraces, recover, type Damage } from '#backend/user-data/recover.ts';
import { copyAside } from '#backend/user-data/set-aside.ts';

export interface OpenedUserDatabase {
  database: Database.Database;
  /** What the user must be told of their file. */
  problem: Problem | null;
  /** Whether what is written stays: otherwise `database` is empty and lives in memory only. */
  isKept: boolean;
}

type Told = Pick<Problem, 'code' | 'params'>;

export const userFile = (dataFolder: string) => path.join(dataFolder, 'user.db');

/**
 * Opens `user.db` in the data folder, made and migrated as needed. A damaged file is set aside and the newest good state
 * put in its place. A file that is too new, cannot be written or is held by another program is left exactly as it is: the
 * app runs on an empty database in memory. Either is said. Never throws.
 */
export function openUserDatabase(
  dataFolder: string,
  now: number = Date.now(),
  steps: readonly Migration[] = migrations,
): OpenedUserDatabase {
  const file = userFile(dataFolder);
  const opened = openFile(file, now, steps);
  const { code, params } = opened.told ?? {};
  return {
    database: opened.database ?? inMemory(),
    problem: code === undefined ? null : { code, file, params: params ?? {} },
    isKept: opened.database !== null,
  };
}

interface Opened {
  database: Database.Database | null;
  told: Told | null;
}

function openFile(file: string, now: number, steps: readonly Migration[]): Opened {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const logIsBroken = isLogBroken(`${file}-wal`);
    const look = lookAtFile(file);
    if (look.is === 'newer') {
      const params = { version: look.version, known: newestVersion };
      return { database: null, told: { code: 'user-data-from-newer-version', params } };
    }
    const damage = damageOf(file, look);
    if (damage) return openRecovered(file, damage, now, steps);
    if (!logIsBroken) return openMigrated(file, now, steps, null);
    // SQLite takes of the log what comes before the break; the log as it was is kept.
    const aside = copyAside(file, now) ?? file;
    return openMigrated(file, now, steps, { code: 'user-data-log-broken', params: { aside } });
  } catch (error) {
    return { database: null, told: { code: whyNotOpened(error), params: {} } };
  }
}

function damageOf(file: string, look: ReturnType<typeof lookAtFile>): Damage | null {
  if (look.is === 'damaged' || look.is === 'foreign') return look.is;
  if (look.is !== 'blank') return null;
  const wasThere = bytesOfLog(file) > 0 || hasTraces(file) || findBackups(path.dirname(file)).length > 0;
  if (!wasThere) return null;
  return look.isMissing ? 'missing' : 'emptied';
}

function openRecovered(file: string, damage: Damage, now: number, steps: readonly Migration[]): Opened {
  let told: Told;
  try {
    told = recover(file, damage, now);
  } catch {
    return { database: null, told: { code: 'user-data-damaged', params: {} } };
  }
  return openMigrated(file, now, steps, told);
}

/** A step that fails leaves the file as it was, and a good backup of it is there. */
function openMigrated(file: string, now: number, steps: readonly Migration[], told: Told | null): Opened {
  const database = openConnection(file);
  const version = versionOf(database);
  const newest = steps.at(-1)?.version ?? 0;
  try {
    if (version > 0 && version < newest) makeBackup(database, path.dirname(file), 'migration', now);
    migrate(database, newest, steps);
    clear(file);
    return { database, told };
  } catch (error) {
    database.close();
    if (version === 0) throw error;
    return { database: null, told: { code: 'user-data-not-migrated', params: { version, known: newest } } };
  }
}

function inMemory(): Database.Database {
  const database = new Database(':memory:');
  hardenConnection(database);
  database.pragma('foreign_keys = ON');
  migrate(database);
  return database;
}

/** Why a file that may well be whole could not be opened. */
function whyNotOpened(error: unknown): Problem['code'] {
  const code = codeOf(error);
  if (/^SQLITE_(?:BUSY|LOCKED)|^EBUSY/u.test(code)) return 'user-data-busy';
  return /^SQLITE_(?:READONLY|CANTOPEN|FULL|IOERR_SHMSIZE)|^(?:EACCES|EROFS|EPERM|ENOENT|ENOTDIR|EEXIST|EISDIR|ENOSPC|EDQUOT)/u.test(
    code,
  )
    ? 'user-data-read-only'
    : 'user-data-unreadable';
}
