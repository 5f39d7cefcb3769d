import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildWebHost } from '../../scripts/build/build-hosts.ts';
import { root } from '../../scripts/build/targets.ts';
import { startProgram, type Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Inside the project, so that the built host finds better-sqlite3.
const built = path.join(root, '.cache', `web-host-${process.pid}`);
const mainFile = path.join(built, 'web/main.js');

beforeAll(async () => {
  await buildWebHost(built);
  mkdirSync(path.join(built, 'renderer'));
  writeFileSync(path.join(built, 'renderer/index.html'), '<!doctype html><title>The interface</title>');
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

const readyLine = /^Briefing ready at (http:\/\/127\.0\.0\.1:(\d+)\/\?token=[\w-]{43})\n$/u;

function start(folder: string, parameters: string[] = ['--port', '0'], environment: NodeJS.ProcessEnv = {}): Program {
  return startProgram(mainFile, ['--no-open', '--data', folder, ...parameters], environment);
}

async function addressOf(program: Program): Promise<string> {
  return (await program.says(readyLine))[1] ?? '';
}

/** A port that another program holds. */
async function takenPort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as net.AddressInfo).port;
}

describe('a start', () => {
  test('prints one line, whose address leads to the app', async () => {
    const address = await addressOf(start(temporaryFolder()));
    const first = await fetch(address, { redirect: 'manual' });
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', address), { headers: { cookie } });
    expect(await page.text()).toContain('The interface');
  });

  test('with a port asked for serves there', async () => {
    const folder = temporaryFolder();
    const first = start(folder);
    const [, , port = ''] = await first.says(readyLine);
    first.signal('SIGKILL');
    await first.ended;
    const [, , again] = await start(folder, ['--port', port]).says(readyLine);
    expect(again).toBe(port);
  });

  test('with no port asked for serves, even beside another on a folder of its own', async () => {
    const ports = await Promise.all(
      [temporaryFolder(), temporaryFolder()].map(async (folder) => (await start(folder, []).says(readyLine))[2]),
    );
    expect(new Set(ports).size).toBe(2);
  });

  test('says that content is missing in the app, not by failing', async () => {
    const folder = temporaryFolder();
    const address = await addressOf(start(folder, ['--port', '0', '--content', path.join(folder, 'none.db')]));
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  });
});

describe('the end', () => {
  // Windows knows no signals between processes: there, Ctrl-C comes from the console alone.
  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends it well and leaves nothing running',
    async (signal) => {
      const folder = temporaryFolder();
      const program = start(folder);
      const address = await addressOf(program);
      // A page that listens does not hold up the end.
      const cookie = (await fetch(address, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const stream = await fetch(new URL('/api/events', address), { headers: { cookie } });
      const streamEnd = stream.text().catch(() => 'cut');
      program.signal(signal);
      const { code, output, errors } = await program.ended;
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toMatch(readyLine);
      await streamEnd;
      // The database is closed: its write-ahead log is folded in.
      expect(readdirSync(folder).toSorted()).toEqual(['running.lock', 'user.db']);
    },
  );

  test('kill -9 holds nobody up', async () => {
    const folder = temporaryFolder();
    const killed = start(folder);
    await addressOf(killed);
    killed.signal('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');
    expect(existsSync(path.join(folder, 'running.json'))).toBe(true);
    const next = start(folder);
    const url = await addressOf(next);
    expect(JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'))).toEqual({
      host: 'web',
      pid: next.pid,
      url,
    });
  });
});

describe('a second start', () => {
  test('says where the first one runs, and ends well', async () => {
    const folder = temporaryFolder();
    const url = await addressOf(start(folder));
    const second = await start(folder).ended;
    expect(second).toEqual({ code: 0, signal: null, output: `Briefing is already running at ${url}\n`, errors: '' });
  });

  test('in the same moment: one serves, the other says where', async () => {
    const folder = temporaryFolder();
    const programs = [start(folder), start(folder)];
    const addresses = await Promise.all(programs.map(({ says }) => says(/(http:\S+)\n/u)));
    expect(addresses[0]?.[1]).toBe(addresses[1]?.[1]);
    expect(addresses.map(({ input }) => readyLine.test(input)).toSorted()).toEqual([false, true]);
  });

  test.skipIf(process.platform === 'win32')('of a host that no longer answers says which process to end', async () => {
    const folder = temporaryFolder();
    const stopped = start(folder);
    await addressOf(stopped);
    stopped.signal('SIGSTOP');
    const { code, errors } = await start(folder).ended;
    expect(code).toBe(1);
    expect(errors).toBe(
      `Briefing is already running (process ${stopped.pid}) but does not answer. End that process, then start again.\n`,
    );
  });
});

describe('a start that cannot be', () => {
  test('a port asked for that is taken', async () => {
    const port = await takenPort();
    const { code, output, errors } = await start(temporaryFolder(), ['--port', String(port)]).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe(`Port ${port} is taken by another program. Choose another with --port, or leave --port out.\n`);
  });

  test('in Korean on a Korean machine', async () => {
    const port = await takenPort();
    const { errors } = await start(temporaryFolder(), ['--port', String(port)], { LC_ALL: 'ko_KR.UTF-8' }).ended;
    expect(errors).toBe(
      `다른 프로그램이 ${port}번 포트를 사용하고 있습니다. --port로 다른 포트를 지정하거나 --port를 빼고 실행해 주십시오.\n`,
    );
  });

  test('a data folder whose place a file has', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, output, errors } = await start(file).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe(`Briefing cannot write to its data folder ${file} (EEXIST). Choose another with --data.\n`);
  });

  test.runIf(existsSync('/proc/self/fdinfo'))('a data folder that nobody, not even root, can write to', async () => {
    const folder = path.join(temporaryFolder(), 'read-only');
    symlinkSync('/proc/self', folder);
    const { code, errors } = await start(folder).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^Briefing cannot write to its data folder .* \([A-Z_]+\)\. Choose another with --data\.\n$/u,
    );
  });

  test.skipIf(process.platform === 'win32')('a defect is told in a sentence, without a stack', async () => {
    const defect = `process.on('SIGUSR2', () => { throw new Error('not as it should be'); });`;
    const NODE_OPTIONS = `--import="data:text/javascript,${encodeURIComponent(defect)}"`;
    const program = start(temporaryFolder(), ['--port', '0'], { NODE_OPTIONS });
    await addressOf(program);
    program.signal('SIGUSR2');
    const { code, errors } = await program.ended;
    expect(code).toBe(1);
    expect(errors).toBe('Briefing stopped because of a fault of its own: not as it should be\n');
  });

  test.each([
    [['--prot', '80'], 'There is no option “--prot”.'],
    [['serve'], 'There is no option “serve”.'],
    [['--port', '80a'], '“80a” is no port: a port is a number from 1 to 65535, or 0 for any that is free.'],
  ])('%j is bad usage', async (parameters, sentence) => {
    const { code, output, errors } = await startProgram(mainFile, parameters).ended;
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toBe(`${sentence}\n--help shows all options.\n`);
  });
});
