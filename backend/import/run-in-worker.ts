import { Worker } from 'node:worker_threads';
import { FileRefused, type RefusedCode } from '#core/exchange/read/refusal.ts';

/** What a worker may use before it is ended: a hostile file takes its worker down, never the app. */
const limits = { maxOldGenerationSizeMb: 600, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
const longestMs = 120_000;

/** What a worker says: how far it is (0 to 1), or how it ended. */
export type WorkerMessage =
  | { share: number }
  | { done: unknown }
  | { refused: { code: RefusedCode; line: number; detail: string } }
  | { failed: { code: string } };

/** A worker failed as no file should make it: a defect, or what SQLite says, by its code. */
export class WorkerFailed extends Error {
  override name = 'WorkerFailed';
  readonly code: string;

  constructor(code: string) {
    super(`The worker failed: ${code}`);
    this.code = code;
  }
}

export interface WorkerOptions {
  told?: (share: number) => void;
  /** Ends the worker at once; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Ms after which the file is given up. */
  longest?: number;
}

/**
 * Runs a job in a worker of its own, within limits of memory and time. `module` answers by `answerJob`. Rejects with
 * `FileRefused` for what is the file's fault, also when it took too long or all the memory there was.
 */
export function runInWorker<T>(module: URL, job: unknown, options: WorkerOptions = {}): Promise<T> {
  const { told, signal, longest = longestMs } = options;
  return new Promise<T>((resolve, reject) => {
    const worker = new Worker(module, { workerData: job, resourceLimits: limits, stdout: true, stderr: true });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      // What it has not written by now is rolled back with it.
      void worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new FileRefused('took-too-long'))), longest);
    const cancel = () => end(() => reject(signal?.reason as Error));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: WorkerMessage) => {
      if ('share' in message) told?.(message.share);
      else if ('done' in message) end(() => resolve(message.done as T));
      else if ('refused' in message) {
        const { code, line, detail } = message.refused;
        end(() => reject(new FileRefused(code, line, detail)));
      } else end(() => reject(new WorkerFailed(message.failed.code)));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(isOutOfMemory ? new FileRefused('out-of-memory') : new WorkerFailed(error.code ?? error.name)));
    });
    worker.on('exit', () => end(() => reject(new WorkerFailed('exited'))));
  });
}
