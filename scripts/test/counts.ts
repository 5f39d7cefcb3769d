import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export function total(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Vitest's own count. A run that failed without a failed test (a file that cannot be loaded) counts as one failure. */
export function countVitest(file: string, code: number): Counts {
  const report = read(file) as { numPassedTests: number; numFailedTests: number; numPendingTests: number } | null;
  return honest(
    { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, skipped: report?.numPendingTests ?? 0 },
    code,
  );
}

/** Playwright's own count. A test that passed on its second try has passed, and is named by `flaky`. */
export function countPlaywright(file: string, code: number): Counts {
  const report = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  const stats = report?.stats;
  return honest(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
    },
    code,
  );
}

/** How many tests needed their second try. */
export function flaky(file: string): number {
  return (read(file) as { stats?: { flaky: number } } | null)?.stats?.flaky ?? 0;
}

function honest(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
