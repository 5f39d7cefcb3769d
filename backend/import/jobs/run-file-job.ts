import type Database from 'better-sqlite3';
import type { ImportPreview } from '#core/api/imports-contract.ts';
import type { FileJob, TakeJob, Told } from '#backend/import/jobs/file-job.ts';
import { previewGlossary, takeGlossary } from '#backend/import/jobs/glossary-job.ts';
import { previewShare, takeShare } from '#backend/import/jobs/share-job.ts';
import { previewText, takeText } from '#backend/import/jobs/text-job.ts';
import { openConnection } from '#backend/user-data/connection.ts';

export interface Taken {
  written: number;
  document: number | null;
}

/** What a file would change, by as what it is read. Backups are the host's own affair. Throws `FileRefused`. */
export function previewFile(job: FileJob, told: Told): Promise<Exclude<ImportPreview, { kind: 'backup' | 'refused' }>> {
  return withUserData(job, async (database) => {
    switch (job.as) {
      case 'glossary':
        return previewGlossary(job, database, told);
      case 'script':
      case 'deck':
      case 'aligned':
        return previewText(job, job.as);
      case 'share':
        return previewShare(job, database);
      case 'backup':
        throw new Error('A backup is read by the host.');
    }
  });
}

/** Takes a file: all of it or nothing. Throws `FileRefused`, and what SQLite says. */
export function takeFile(job: TakeJob, told: Told): Promise<Taken> {
  return withUserData(job, async (database) => {
    switch (job.as) {
      case 'glossary':
        return { written: await takeGlossary(job, database, told), document: null };
      case 'script':
      case 'deck':
      case 'aligned':
        return { written: 1, document: await takeText(job, job.as, database) };
      case 'share':
        return { written: takeShare(job, database), document: null };
      case 'backup':
        throw new Error('A backup is restored by the host.');
    }
  });
}

/** A connection of the worker's own: the host goes on answering, and a worker that is ended takes nothing with it. */
async function withUserData<T>({ userFile }: FileJob, work: (database: Database.Database) => Promise<T>): Promise<T> {
  const database = openConnection(userFile);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
