import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { WorkerMessage } from '#backend/import/run-in-worker.ts';

/** Progress is told in steps that an eye can follow, no finer. */
const step = 0.01;

/** In a worker's entry file: does the job it was started for and answers how it ended. */
export async function answerJob<J, T>(work: (job: J, told: (share: number) => void) => Promise<T>): Promise<void> {
  let last = 0;
  const told = (share: number) => {
    if (share - last < step) return;
    last = share;
    answer({ share: Math.min(share, 1) });
  };
  try {
    answer({ done: await work(workerData as J, told) });
  } catch (error) {
    if (error instanceof FileRefused) {
      const { code, line, detail } = error;
      answer({ refused: { code, line, detail } });
    } else answer({ failed: { code: codeOf(error) } });
  }
}

function answer(message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  parentPort?.postMessage(message);
}

/** The kind of a defect; its message may hold what is in the file. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.name;
}
