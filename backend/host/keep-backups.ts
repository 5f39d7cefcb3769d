import { backupList, type BackupSurroundings } from '#backend/host/backup-handlers.ts';
import { scheduleBackups } from '#backend/host/daily-backup.ts';
import type { BackupFiles } from '#backend/host/import-handlers.ts';
import { makeBackup, makeDailyBackup } from '#backend/user-data/backups.ts';
import { previewBackupFile } from '#backend/user-data/read-backup-file.ts';
import { restoreBackupFile } from '#backend/user-data/restore.ts';

/** An import of so many terms is work enough to be kept at once. */
const worthABackup = 100;

interface Kept extends BackupSurroundings {
  onFailure: (error: unknown) => void;
}

export interface BackupKeeper {
  /** Backups that come in as files. */
  files: BackupFiles;
  afterImport: (written: number) => void;
  stop: () => void;
}

/** Makes backups by itself: once a day, and after a large import. That one fails must not fail what it follows. */
export function keepBackups({ database, dataFolder, isKept, now, told, onRestored, onFailure }: Kept): BackupKeeper {
  const tell = () => told('backup.changed', backupList(dataFolder));
  const attempt = (make: () => unknown) => {
    try {
      if (isKept && make() !== null) tell();
    } catch (error) {
      onFailure(error);
    }
  };
  const daily = scheduleBackups(() => attempt(() => makeDailyBackup(database, dataFolder, now())));
  return {
    files: {
      async preview(file) {
        const { createdAt, counts } = await previewBackupFile(file);
        return { kind: 'backup', madeAt: createdAt, counts };
      },
      async restore(file) {
        await restoreBackupFile(database, dataFolder, file, now());
        onRestored();
        told('backup.restored', {});
        tell();
      },
    },
    afterImport(written) {
      if (written >= worthABackup) attempt(() => makeBackup(database, dataFolder, 'import', now()));
    },
    stop: daily.stop,
  };
}
