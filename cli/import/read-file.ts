import path from 'node:path';
import { runInWorker, WorkerFailed } from '#backend/import/run-in-worker.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { Given } from '../run.ts';
import type { ReadJob, readers, ReadKind } from './readers.ts';

type Read<K extends ReadKind> = Awaited<ReturnType<(typeof readers)[K]>>;

/** Reads a file in a worker. Says why it was refused and answers null when it was. */
export async function readFileAs<K extends ReadKind>(
  as: K,
  file: string,
  words: Given['words'],
): Promise<Read<K> | null> {
  const job: ReadJob = { as, file: path.resolve(file) };
  try {
    return await runInWorker<Read<K>>(new URL('./read-worker.ts', import.meta.url), job);
  } catch (error) {
    if (error instanceof FileRefused) console.error(refusalLine(file, error, words));
    else if (error instanceof WorkerFailed)
      console.error(`${file} ${words('cli:import.failed', { code: error.code })}`);
    else throw error;
    return null;
  }
}

/** "file:line sentence", as all commands say what is wrong where. */
export function refusalLine(
  file: string,
  { code, line, detail }: Pick<FileRefused, 'code' | 'line' | 'detail'>,
  words: Given['words'],
): string {
  return `${file}${line > 0 ? `:${line}` : ''} ${words(`files:refused.${code}`, { detail }).trim()}`;
}
