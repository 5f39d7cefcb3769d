import { rmSync } from 'node:fs';
import path from 'node:path';
import { BuildFailed } from './build/build-failed.ts';
import { buildIfNeeded } from './build/build-if-needed.ts';
import { root } from './build/targets.ts';
import { runCommand } from './run-command.ts';
import { countPlaywright, countVitest, flaky, total, type Counts } from './test/counts.ts';

/** Every test there is: builds, runs the unit tests, then the end-to-end tests on both hosts, and counts them all. */
const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
// Most of what a test costs is the start of programs: they share what was compiled.
process.env['NODE_COMPILE_CACHE'] = path.join(root, '.cache/node');

const counts = [await build(), await unit(), await endToEnd()];
const { passed, failed, skipped } = total(counts);
const secondTries = flaky(path.join(results, 'e2e.json'));
if (secondTries > 0) console.log(`Passed on the second try only: ${secondTries}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

async function build(): Promise<Counts> {
  try {
    await buildIfNeeded((line) => console.log(line));
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function unit(): Promise<Counts> {
  const { code } = await runCommand('vitest', ['run'], 'inherit');
  return countVitest(path.join(results, 'unit.json'), code);
}

async function endToEnd(): Promise<Counts> {
  const { code } = await runCommand('playwright', ['test'], 'inherit');
  return countPlaywright(path.join(results, 'e2e.json'), code);
}
