import Database from 'better-sqlite3';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { backupIdOf, readBackupId, type Backup, type BackupReason } from '#core/backup/backup-schema.ts';
import { Refusal } from '#core/api/problem.ts';
import { keptBackups } from '#core/backup/kept-backups.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import { countData } from '#backend/user-data/count-data.ts';
import { lookAtFile, suspect } from '#backend/user-data/look-at-file.ts';

const dayMs = 86_400_000;

/** A backup in the folder, by its name alone: nobody has looked inside. */
export interface BackupFile {
  id: string;
  file: string;
  madeAt: number;
  reason: BackupReason;
}

/** The folder of the backups that the app makes by itself. */
export function backupsFolder(dataFolder: string): string {
  return path.join(dataFolder, 'backups');
}

/** The backups of a data folder, the newest first. */
export function findBackups(dataFolder: string): BackupFile[] {
  const folder = backupsFolder(dataFolder);
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return names
    .flatMap((name) => {
      const { name: id, ext } = path.parse(name);
      const read = ext === '.db' ? readBackupId(id) : null;
      return read ? [{ id, file: path.join(folder, name), ...read }] : [];
    })
    .toSorted((a, b) => b.madeAt - a.madeAt);
}

/**
 * Makes a backup: a copy of all that is committed, read again and checked from end to end, on disk under its name when this
 * returns. Throws what the system or SQLite says if there is none then; what was there before stays.
 */
export function makeBackup(
  database: Database.Database,
  dataFolder: string,
  reason: BackupReason,
  now: number,
): BackupFile {
  const folder = backupsFolder(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const left of readdirSync(folder).filter((name) => name.endsWith('.part'))) rmSync(path.join(folder, left));
  const madeAt = freeMoment(dataFolder, now);
  const id = backupIdOf(madeAt, reason);
  const file = path.join(folder, `${id}.db`);
  const part = `${file}.part`;
  try {
    // So that the file itself is never older than its newest backup, should the log be lost.
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.prepare('vacuum into ?').run(part);
    if (lookAtFile(part, 'all').is !== 'sound') {
      suspect(database.name);
      throw new Refusal('damaged', 'The copy is damaged, and so is what it was made of.');
    }
    syncFile(part);
    renameSync(part, file);
    syncFolder(folder);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  removeOld(dataFolder);
  return { id, file, madeAt, reason };
}

/** Two of one moment have moments of their own, so that the later one is the newer one. */
function freeMoment(dataFolder: string, now: number): number {
  const taken = new Set(findBackups(dataFolder).map(({ madeAt }) => madeAt));
  let moment = now;
  while (taken.has(moment)) moment += 1;
  return moment;
}

function removeOld(dataFolder: string): void {
  const backups = findBackups(dataFolder);
  const kept = new Set(keptBackups(backups));
  for (const backup of backups) if (!kept.has(backup)) rmSync(backup.file, { force: true });
}

/** Makes the backup of the day, if there is none of the last 24 hours and there is anything to keep. */
export function makeDailyBackup(database: Database.Database, dataFolder: string, now: number): BackupFile | null {
  const newest = findBackups(dataFolder)[0];
  // One from the future is of a clock that was wrong.
  if (newest && newest.madeAt <= now && now - newest.madeAt < dayMs) return null;
  return isEmpty(database) ? null : makeBackup(database, dataFolder, 'daily', now);
}

function isEmpty(database: Database.Database): boolean {
  const hasSettings = Number(database.prepare('select exists (select 1 from setting)').pluck().get()) === 1;
  return !hasSettings && Object.values(countData(database)).every((count) => count === 0);
}

/** The newest backup that is whole from end to end and that this version understands. */
export function newestGoodBackup(dataFolder: string): BackupFile | null {
  return findBackups(dataFolder).find(({ file }) => isGood(file)) ?? null;
}

function isGood(file: string): boolean {
  try {
    return lookAtFile(file, 'all').is === 'sound';
  } catch {
    return false;
  }
}

/** The backups with what is in them, the newest first. */
export function listBackups(dataFolder: string): Backup[] {
  return findBackups(dataFolder).map(({ file, ...backup }) => ({
    ...backup,
    bytes: statSync(file).size,
    counts: countsIn(file),
  }));
}

function countsIn(file: string): Backup['counts'] {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    hardenConnection(database);
    return countData(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
