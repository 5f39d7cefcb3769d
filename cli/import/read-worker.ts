import { answerJob } from '#backend/import/answer-job.ts';
import { readers, type ReadJob } from './readers.ts';

/** The entry of the worker in which a file is read: what a hostile one brings down is this worker alone. */
void answerJob(async ({ as, file }: ReadJob, told) => await readers[as](file, told));
