import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runInWorker } from '#backend/import/run-in-worker.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A worker's entry file whose job is some code. */
function moduleOf(code: string): URL {
  const file = path.join(temporaryFolder(), 'job.mjs');
  const source = pathToFileURL(path.resolve(import.meta.dirname, '../../../backend/import/answer-job.ts'));
  writeFileSync(
    file,
    `import { answerJob } from ${JSON.stringify(source)};\nvoid answerJob(async (job, told) => { ${code} });`,
  );
  return pathToFileURL(file);
}

describe('A job in a worker', () => {
  it('answers what it came to, and how far it is on the way', async () => {
    const shares: number[] = [];
    const module = moduleOf('told(0.5); told(0.501); told(1); return { twice: job.number * 2 };');
    const options = { told: (share: number) => shares.push(share) };
    expect(await runInWorker(module, { number: 21 }, options)).toEqual({ twice: 42 });
    expect(shares).toEqual([0.5, 1]);
  });

  it.each([
    [
      'takes all the memory',
      'const all = []; for (;;) all.push(new Array(100_000).fill({}));',
      'out-of-memory',
      60_000,
    ],
    ['never ends', 'for (;;);', 'took-too-long', 1_000],
  ])('that %s is ended and the process lives on', async (_, code, refusal, longest) => {
    await expect(runInWorker(moduleOf(code), {}, { longest })).rejects.toMatchObject({ code: refusal });
  });

  it('that calls itself without end, ends itself, or is called off fails alone', async () => {
    const deep = moduleOf('const deeper = () => deeper() + 1; return deeper();');
    await expect(runInWorker(deep, {})).rejects.toMatchObject({ name: 'WorkerFailed', code: 'RangeError' });
    await expect(runInWorker(moduleOf('process.exit(0);'), {})).rejects.toMatchObject({ name: 'WorkerFailed' });
    const reason = new Error('called off');
    const signal = AbortSignal.abort(reason);
    await expect(runInWorker(moduleOf('for (;;);'), {}, { signal })).rejects.toBe(reason);
  });
});
