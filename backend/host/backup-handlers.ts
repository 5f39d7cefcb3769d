import type Database from 'better-sqlite3';
import type { EventName, EventPayload, Output } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import { backupsFolder, listBackups, makeBackup } from '#backend/user-data/backups.ts';
import { restoreBackup } from '#backend/user-data/restore.ts';

/** What backups are made of and restored into. */
export interface BackupSurroundings {
  database: Database.Database;
  dataFolder: string;
  /** Whether the database is the user's own file, and not one in memory. */
  isKept: boolean;
  now: () => number;
  told: <E extends EventName>(name: E, payload: EventPayload<E>) => EventPayload<E>;
  /** Called when everything was replaced, before the windows are told. */
  onRestored: () => void;
}

/** The backups that the app makes by itself: listed, made when asked for, restored. */
export function backupHandlers({
  database,
  dataFolder,
  isKept,
  now,
  told,
  onRestored,
}: BackupSurroundings): Pick<Handlers, Extract<keyof Handlers, `backup.${string}`>> {
  const list = () => backupList(dataFolder);
  /** What is in memory only is not what backups are of. */
  const refuseIfNotKept = () => {
    if (!isKept) throw new Refusal('read-only', 'The file of the user is not in use.');
  };
  return {
    'backup.list': list,
    'backup.make': () => {
      refuseIfNotKept();
      makeBackup(database, dataFolder, 'asked', now());
      return told('backup.changed', list());
    },
    'backup.restore': ({ id }) => {
      refuseIfNotKept();
      const { before } = restoreBackup(database, dataFolder, id, now());
      onRestored();
      told('backup.restored', {});
      return { ...told('backup.changed', list()), before: before.id };
    },
  };
}

/** What a window shows of the backups. */
export function backupList(dataFolder: string): Output<'backup.list'> {
  return { backups: listBackups(dataFolder), folder: backupsFolder(dataFolder) };
}
