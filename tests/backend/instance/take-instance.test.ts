import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DataFolderUnusable } from '#backend/instance/data-folder-unusable.ts';
import { takeInstance, type TakenInstance } from '#backend/instance/take-instance.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const url = 'http://127.0.0.1:4000/?token=secret';

function take(folder: string, host: 'electron' | 'web' = 'web'): TakenInstance {
  const instance = takeInstance(folder, { host });
  if (!instance.taken) throw new Error('The folder is held by another.');
  onTestFinished(() => instance.release());
  return instance;
}

/** Another process that takes the folder, if it can, says whether it did, and then stays. */
function takeElsewhere(folder: string): { child: ChildProcess; taken: Promise<string> } {
  const script = `
    const { takeInstance } = await import('#backend/instance/take-instance.ts');
    const instance = takeInstance(process.argv[1], { host: 'web' });
    if (instance.taken) instance.announce('${url}');
    process.stdout.write(instance.taken ? 'taken' : 'refused');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const taken = once(child.stdout, 'data').then(([chunk]) => String(chunk));
  return { child, taken };
}

describe('one host a data folder', () => {
  test('a folder that is not there yet is made and taken', () => {
    const folder = path.join(temporaryFolder(), 'not', 'there', 'yet');
    take(folder);
    expect(existsSync(path.join(folder, 'running.json'))).toBe(true);
  });

  test('a second start is told which host runs, its process and where it is found', () => {
    const folder = temporaryFolder();
    take(folder, 'web').announce(url);
    expect(takeInstance(folder, { host: 'electron' })).toEqual({
      taken: false,
      running: { host: 'web', pid: process.pid, url },
    });
  });

  test('before it is announced there is no address yet', () => {
    const folder = temporaryFolder();
    take(folder, 'electron');
    expect(takeInstance(folder, { host: 'web' })).toEqual({
      taken: false,
      running: { host: 'electron', pid: process.pid, url: null },
    });
  });

  test('once released, the folder is free and nothing says that a host runs', () => {
    const folder = temporaryFolder();
    take(folder).release();
    expect(existsSync(path.join(folder, 'running.json'))).toBe(false);
    expect(take(folder).taken).toBe(true);
  });

  test('releasing twice does not take away what the next host has said', () => {
    const folder = temporaryFolder();
    const first = take(folder);
    first.release();
    take(folder);
    first.release();
    expect(existsSync(path.join(folder, 'running.json'))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('the address, which holds the token, is for its owner alone', () => {
    const folder = temporaryFolder();
    take(folder).announce(url);
    expect(statSync(path.join(folder, 'running.json')).mode & 0o777).toBe(0o600);
  });
});

describe('what a killed host leaves', () => {
  test('a host that was killed is followed by the next, though its running.json is still there', async () => {
    const folder = temporaryFolder();
    const { child, taken } = takeElsewhere(folder);
    expect(await taken).toBe('taken');
    expect(takeInstance(folder, { host: 'web' })).toEqual({
      taken: false,
      running: { host: 'web', pid: child.pid, url },
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(path.join(folder, 'running.json'))).toBe(true);
    take(folder);
    expect(JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'))).toEqual({
      host: 'web',
      pid: process.pid,
      url: null,
    });
  });

  test('a running.json naming a process that lives, but is another program, holds nobody up', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ host: 'web', pid: process.ppid, url }));
    expect(take(folder).taken).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"host":'],
    ['another shape', '{"host":"web"}'],
  ])('a running.json with %s in it holds nobody up, and is no answer', (_what, text) => {
    const folder = temporaryFolder();
    take(folder);
    writeFileSync(path.join(folder, 'running.json'), text);
    expect(takeInstance(folder, { host: 'web' })).toEqual({ taken: false, running: null });
  });

  test('a damaged lock file is mended', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'running.lock'), 'not what it was '.repeat(400));
    take(folder);
    expect(takeInstance(folder, { host: 'web' }).taken).toBe(false);
  });

  test('of several starts in the same moment exactly one takes the folder', async () => {
    const folder = temporaryFolder();
    const answers = await Promise.all(Array.from({ length: 4 }, () => takeElsewhere(folder).taken));
    expect(answers.toSorted()).toEqual(['refused', 'refused', 'refused', 'taken']);
  });
});

describe('a folder that cannot be used', () => {
  test('a file in its place is said with what the system answered', () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => takeInstance(file, { host: 'web' })).toThrow(DataFolderUnusable);
    expect(() => takeInstance(path.join(file, 'below'), { host: 'web' })).toThrow(
      expect.objectContaining({ folder: path.join(file, 'below'), reason: 'ENOTDIR' }),
    );
  });
});
