import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './support/host.ts';

/** Runs a command where the machine's own loop is the only network interface there is. */
function withoutNetwork(command: string) {
  const script = `ip link set lo up && ${command}`;
  return spawnSync('unshare', ['--map-root-user', '--net', 'sh', '-c', script], { cwd: root, encoding: 'utf8' });
}

function interfaces(): string {
  const { stdout } = withoutNetwork(`'${process.execPath}' -p 'Object.keys(os.networkInterfaces()).join()'`);
  return (stdout ?? '').trim();
}

test('both hosts run where there is no network', () => {
  test.setTimeout(120_000);
  const permitted = interfaces() === 'lo';
  if (!permitted) console.warn('SKIPPED: no network namespace is permitted here, so running offline was not proved.');
  test.skip(!permitted, 'no network namespace is permitted here');

  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const options = '--project loopback --project stand-in --reporter line --output test-results/no-network';
  const { status, stdout, stderr } = withoutNetwork(
    `'${process.execPath}' '${playwright}' test shell.spec.ts ${options}`,
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stdout).toMatch(/\b[1-9]\d* passed/u);
});
