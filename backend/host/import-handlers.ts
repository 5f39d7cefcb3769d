import path from 'node:path';
import type { AskedImport, BackupPreview } from '#core/api/imports-contract.ts';
import type { EventName, EventPayload } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { ExchangeFolder } from '#backend/files/exchange-folder.ts';
import type { HostOptions } from '#backend/host/host.ts';
import type { FileJob, TakeJob } from '#backend/import/jobs/file-job.ts';
import type { Taken } from '#backend/import/jobs/run-file-job.ts';
import { previewInWorker, takeInWorker } from '#backend/import/run-import-job.ts';
import type { WorkerOptions } from '#backend/import/run-in-worker.ts';

type ImportMethod = Extract<keyof Handlers, `imports.${string}`>;

interface ImportSurroundings {
  exchange: ExchangeFolder;
  options: Pick<HostOptions, 'contentFile' | 'dataFolder' | 'now'>;
  /** What a user makes is in a file, and not in memory for want of one. */
  isOnDisk: boolean;
  publish: <E extends EventName>(name: E, payload: EventPayload<E>) => void;
  /** Tells windows what a worker has written. */
  tellTaken: (taken: { as: AskedImport['as']; slot: string | null; written: number }) => void;
  backups: Pick<BackupFiles, 'preview' | 'restore'>;
}

/** Backups are read and restored by the host itself, which has the database open. Both reject with `FileRefused`. */
export interface BackupFiles {
  preview(file: string): Promise<BackupPreview>;
  restore(file: string): Promise<void>;
}

/** Files that come in: each is looked at, and taken, in a worker that can be ended. */
export function importHandlers({
  exchange,
  options,
  isOnDisk,
  publish,
  tellTaken,
  backups,
}: ImportSurroundings): Pick<Handlers, ImportMethod> {
  const going = new Map<string, AbortController>();

  /** One thing at a time with one file: what is asked anew calls off what was asked before. */
  async function following<T>(token: string, work: (worker: WorkerOptions) => Promise<T>): Promise<T> {
    going.get(token)?.abort(calledOff());
    const ending = new AbortController();
    going.set(token, ending);
    try {
      return await work({
        signal: ending.signal,
        told: (share) => publish('imports.progress', { token, share }),
      });
    } finally {
      if (going.get(token) === ending) going.delete(token);
    }
  }

  function jobOf({ token, as, mapping }: AskedImport): FileJob {
    if (!isOnDisk) throw new Refusal('read-only', 'What a user makes is in memory only.');
    const { path: file, name } = exchange.whole(token);
    const userFile = path.join(options.dataFolder, 'user.db');
    return { file, name, as, ...(mapping && { mapping }), contentFile: options.contentFile, userFile };
  }

  async function take({ as, token }: AskedImport, job: TakeJob): Promise<Taken> {
    if (as !== 'backup') return following(token, (worker) => takeInWorker(job, worker));
    await backups.restore(job.file);
    return { written: 1, document: null };
  }

  return {
    'imports.read': async (asked) => {
      try {
        const job = jobOf(asked);
        if (asked.as === 'backup') return await backups.preview(job.file);
        return await following(asked.token, (worker) => previewInWorker(job, worker));
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        const { code, line, detail } = error;
        return { kind: 'refused', code, line, detail };
      }
    },
    'imports.take': async ({ rules, slot, language, ...asked }) => {
      const job = jobOf(asked);
      try {
        const taken = await take(asked, { ...job, rules, slot, language, at: options.now() });
        tellTaken({ as: asked.as, slot, written: taken.written });
        return taken;
      } catch (error) {
        throw error instanceof FileRefused
          ? new Refusal('file-refused', `The file was refused: ${error.code}.`)
          : error;
      }
    },
    'imports.cancel': ({ token }) => {
      going.get(token)?.abort(calledOff());
      return {};
    },
  };
}

function calledOff(): Refusal {
  return new Refusal('called-off', 'The user called it off.');
}
