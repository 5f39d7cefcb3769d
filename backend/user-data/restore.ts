import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from '#core/api/problem.ts';
import type { Manifest } from '#core/backup/manifest-schema.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { findBackups, makeBackup, type BackupFile } from '#backend/user-data/backups.ts';
import { migrate } from '#backend/user-data/connection.ts';
import { lookAtFile } from '#backend/user-data/look-at-file.ts';
import { withBackupFile } from '#backend/user-data/read-backup-file.ts';
import { replaceData } from '#backend/user-data/replace-data.ts';

/** What was restored, and the backup of what was there before: restoring that one takes it back. */
export interface Restored<T> {
  from: T;
  before: BackupFile;
}

/**
 * Replaces all that the user made by what a `.briefing-backup` holds, after a backup of what is there. Throws `Refusal` for a
 * file that cannot be restored, and what the system says; either way everything is as it was.
 */
export function restoreBackupFile(
  database: Database.Database,
  dataFolder: string,
  file: string,
  now: number,
): Promise<Restored<Manifest>> {
  return withBackupFile(file, (restored, from) => ({ from, before: replace(database, dataFolder, restored, now) }));
}

/** The same from a backup that the app made by itself. */
export function restoreBackup(
  database: Database.Database,
  dataFolder: string,
  id: string,
  now: number,
): Restored<BackupFile> {
  const from = findBackups(dataFolder).find((backup) => backup.id === id);
  if (!from) throw new Refusal('backup-gone', 'There is no such backup.');
  const { is } = lookAtFile(from.file, 'all');
  if (is === 'newer') throw new Refusal('backup-newer', 'The backup is of a newer version.');
  if (is !== 'sound') throw new Refusal('backup-unreadable', 'The backup is damaged.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-restore-'));
  try {
    const restored = path.join(folder, 'restored.db');
    copyFileSync(from.file, restored);
    const copy = new Database(restored);
    hardenConnection(copy);
    migrate(copy);
    copy.close();
    return { from, before: replace(database, dataFolder, restored, now) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replace(database: Database.Database, dataFolder: string, restored: string, now: number): BackupFile {
  const before = makeBackup(database, dataFolder, 'restore', now);
  replaceData(database, restored);
  return before;
}
