import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { countPlaywright, countVitest, total } from '../../scripts/test/counts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function report(content: unknown): string {
  const file = path.join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('adds the suites up', () => {
  const unit = countVitest(report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 }), 1);
  const endToEnd = countPlaywright(report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } }), 1);
  expect(total([unit, endToEnd])).toEqual({ passed: 13, failed: 2, skipped: 2 });
});

it('counts a run that failed without a failed test, or left no report, as a failure', () => {
  expect(countVitest(report({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0 }), 1).failed).toBe(1);
  expect(countPlaywright('/nowhere.json', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
