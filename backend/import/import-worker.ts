import { answerJob } from '#backend/import/answer-job.ts';
import type { FileJob, TakeJob } from '#backend/import/jobs/file-job.ts';
import { previewFile, takeFile } from '#backend/import/jobs/run-file-job.ts';

/** What an import's worker is started with. */
export type ImportJob = { what: 'preview'; job: FileJob } | { what: 'take'; job: TakeJob };

void answerJob(async ({ what, job }: ImportJob, told) =>
  what === 'preview' ? await previewFile(job, told) : await takeFile(job, told),
);
