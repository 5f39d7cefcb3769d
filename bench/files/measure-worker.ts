import { answerJob } from '#backend/import/answer-job.ts';
import { measurements } from './measurements.ts';

/** Measures within the worker that a host reads files in. */
void answerJob(async ({ what, file, folder }: { what: string; file: string; folder: string }) => {
  const measurement = measurements[what];
  if (!measurement) throw new Error(`There is no measurement "${what}".`);
  return await measurement(file, folder);
});
