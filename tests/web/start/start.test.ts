import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildIfNeeded } from '../../../scripts/build/build-if-needed.ts';
import { root } from '../../../scripts/build/targets.ts';
import { startProgram, type Program } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const entry = path.join(root, 'scripts/start.mjs');
const noDisplay = { DISPLAY: '', WAYLAND_DISPLAY: '' };

/** Not as npm starts it: what npm itself does is tested apart. */
function start(parameters: string[], environment: NodeJS.ProcessEnv = {}): Program {
  return startProgram(entry, parameters, { npm_lifecycle_event: '', ...noDisplay, ...environment });
}

beforeAll(() => buildIfNeeded(), 120_000);

describe('npm start', () => {
  test('opens the loopback host that was built, on the content that was compiled, and Ctrl-C ends it well', async () => {
    const program = start(['--host', 'web', '--port', '0', '--no-open', '--data', temporaryFolder()]);
    const address = (await program.says(/^(?:Building .*\n)*Briefing ready at (http:\S+)\n$/u))[1] ?? '';
    const cookie = (await fetch(address, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const headers = { cookie, origin: new URL(address).origin, 'content-type': 'application/json' };
    const answer = await fetch(new URL('/api/app.info', address), { method: 'POST', headers, body: '{}' });
    expect(await answer.json()).toMatchObject({
      ok: true,
      value: {
        capabilities: { externalLinks: 'page', savesFiles: 'page', windows: 'page', keepAwake: 'page' },
        machineLanguage: 'en',
        problems: [],
      },
    });
    program.signal('SIGINT');
    if (process.platform !== 'win32') expect(await program.ended).toMatchObject({ code: 0 });
  });

  test.each([
    [['--hots', 'web'], 2, 'There is no option “--hots”.'],
    [['--host', 'electron', '--port', '80'], 2, '--port goes with the web host only, not with --host electron.'],
  ])('%j is bad usage', async (parameters, expected, sentence) => {
    const { code, output, errors } = await start(parameters).ended;
    expect({ code, output }).toEqual({ code: expected, output: '' });
    expect(errors).toBe(`${sentence}\n--help shows all options.\n`);
  });

  test('--help names every option', async () => {
    const { code, output } = await start(['--help']).ended;
    expect(code).toBe(0);
    for (const option of ['--host', '--port', '--no-open', '--data', '--content', '--help']) {
      expect(output).toContain(option);
    }
    expect(output).not.toContain('host:help');
  });
});

describe.runIf(process.platform === 'linux')('without a display', () => {
  test('--host electron is refused', async () => {
    const { code, output, errors } = await start(['--host', 'electron']).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe(
      '--host electron needs a display, and there is none here. --host web serves Briefing for a browser.\n',
    );
  });

  test('otherwise it says so in one line, serves and stays up', async () => {
    const program = start(['--data', temporaryFolder()]);
    const [, address = ''] = await program.says(
      /^There is no display for Electron here, so Briefing is served for a browser instead\.\n(?:Building .*\n)*Briefing ready at (http:\S+)\n$/u,
    );
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  });
});

describe.runIf(process.platform === 'linux')('what it opens', () => {
  /** A PATH on which nothing is but a default browser that notes what it is given. */
  function withDefaultBrowser(andThen = ''): { environment: NodeJS.ProcessEnv; opened: string } {
    const folder = temporaryFolder();
    const opened = path.join(folder, 'opened');
    const processes = path.join(folder, 'processes');
    const browser = path.join(folder, 'xdg-open');
    writeFileSync(browser, `#!/bin/sh\necho $$ >> '${processes}'\nprintf '%s' "$1" > '${opened}'\n${andThen}\n`);
    chmodSync(browser, 0o755);
    onTestFinished(() => {
      for (const pid of readFileSync(processes, 'utf8').trim().split('\n')) endProcess(Number(pid));
    });
    return { environment: { PATH: folder, DISPLAY: ':0' }, opened };
  }

  test('the default browser where there is no other; a second start opens it again', async () => {
    const folder = temporaryFolder();
    const first = withDefaultBrowser();
    const parameters = ['--host', 'web', '--data', folder];
    const [, address] = await start(parameters, first.environment).says(/(http:\S+)\n/u);
    await vi.waitFor(() => expect(readFileSync(first.opened, 'utf8')).toBe(address), 10_000);

    const second = withDefaultBrowser();
    const { code, output } = await start(parameters, second.environment).ended;
    expect({ code, output }).toEqual({ code: 0, output: `Briefing is already running at ${address}\n` });
    expect(readFileSync(second.opened, 'utf8')).toBe(address);
  });

  test('a browser that stays open is waited for neither by a second start nor by Ctrl-C', async () => {
    const { environment } = withDefaultBrowser('exec /bin/sleep 60');
    const parameters = ['--host', 'web', '--data', temporaryFolder()];
    const first = start(parameters, environment);
    await first.says(/(http:\S+)\n/u);
    expect((await start(parameters, environment).ended).code).toBe(0);
    first.signal('SIGINT');
    expect((await first.ended).code).toBe(0);
  });

  test('nothing where there is no browser: it serves and stays up', async () => {
    const environment = { PATH: temporaryFolder(), DISPLAY: ':0' };
    const [, address = ''] = await start(['--host', 'web', '--data', temporaryFolder()], environment).says(
      /(http:\S+)\n/u,
    );
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  });
});

describe('started wrongly', () => {
  test('before npm ci: says what to do, in both languages', async () => {
    const elsewhere = path.join(temporaryFolder(), 'scripts');
    mkdirSync(elsewhere);
    copyFileSync(entry, path.join(elsewhere, 'start.mjs'));
    const { code, output, errors } = await startProgram(path.join(elsewhere, 'start.mjs'), []).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^Run "npm ci" first.*\n.*"npm ci"를 실행해 주십시오.*\n$/u);
  });
});

describe.skipIf(process.platform === 'win32')('started by npm', () => {
  test('ends when what started it is gone', async () => {
    const folder = temporaryFolder();
    const script = `"${process.execPath}" "${entry}" --host web --port 0 --no-open --data "${folder}" & wait`;
    const shell = spawn('/bin/sh', ['-c', script], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    onTestFinished(() => endProcess(-(shell.pid ?? 0)));
    expect(String((await once(shell.stdout, 'data'))[0])).toContain('Briefing ready at');
    shell.kill('SIGKILL');
    // Its output closes when the host, which inherited it, has ended too.
    await once(shell.stdout, 'close');
  });
});

/** A process, or with a negative number its whole group. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}
