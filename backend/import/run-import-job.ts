import type { ImportPreview } from '#core/api/imports-contract.ts';
import type { FileJob, TakeJob } from '#backend/import/jobs/file-job.ts';
import type { Taken } from '#backend/import/jobs/run-file-job.ts';
import type { ImportJob } from '#backend/import/import-worker.ts';
import { runInWorker, type WorkerOptions } from '#backend/import/run-in-worker.ts';

/** From source a module beside this one; in a host that was built, a file beside the host's own. */
const module = new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url);

/** Looks at a file in a worker. Rejects with `FileRefused`, `WorkerFailed` or the signal's reason. */
export function previewInWorker(job: FileJob, options: WorkerOptions): Promise<ImportPreview> {
  return runInWorker<ImportPreview>(module, { what: 'preview', job } satisfies ImportJob, options);
}

/** Takes a file in a worker, all of it or nothing. Rejects in the same way. */
export function takeInWorker(job: TakeJob, options: WorkerOptions): Promise<Taken> {
  return runInWorker<Taken>(module, { what: 'take', job } satisfies ImportJob, options);
}
