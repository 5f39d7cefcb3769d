import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildIfNeeded } from '../../scripts/build/build-if-needed.ts';
import { extractAsar, readAsar, type AsarFile } from '../support/asar.ts';
import { startOnStandIn } from '../support/run-on-stand-in.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(os.tmpdir(), 'briefing-package-'));
const unpacked = path.join(work, 'release/linux-unpacked');

let files: AsarFile[];

/** Packs offline: a stub stands in for Electron's own files. */
beforeAll(async () => {
  await buildIfNeeded();
  await pack(makeStub());
  files = readAsar(path.join(unpacked, 'resources/app.asar'));
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));

/** What Electron's own folder must have for electron-builder: the program with its fuses, a language, its resources. */
function makeStub(): string {
  const stub = path.join(work, 'electron');
  for (const folder of ['locales', 'resources']) mkdirSync(path.join(stub, folder), { recursive: true });
  for (const language of ['en-US', 'ko', 'de']) writeFileSync(path.join(stub, `locales/${language}.pak`), '');
  writeFileSync(path.join(stub, 'electron'), fuses('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', '101001011'), { mode: 0o755 });
  return stub;
}

/** The bytes that @electron/fuses looks for in Electron's program: sentinel, version, length, one character a fuse. */
function fuses(sentinel: string, wire: string): Buffer {
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, wire.length]), Buffer.from(wire)]);
}

async function pack(electronDist: string): Promise<void> {
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const overrides = [`-c.electronDist=${electronDist}`, `-c.directories.output=${path.join(work, 'release')}`];
  // Where it sees vitest, electron-builder hard-links what it packs, and then writes its package.json over the project's own.
  const { VITEST: _, ...environment } = process.env;
  const child = spawn(process.execPath, [builder, '--linux', 'dir', '--x64', '--publish', 'never', ...overrides], {
    cwd: root,
    env: environment,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`electron-builder ended with ${String(code)}:\n${output}`);
}

function textOf(name: string): string {
  return files.find((file) => file.path === name)?.content.toString('utf8') ?? '';
}

/** Reviewed: whatever else is found in a package fails the test. */
const allowedInside = [
  /^package\.json$/u,
  /^dist\/electron\/(?:main\.js|preload\.cjs)$/u,
  /^dist\/renderer\/index\.html$/u,
  /^dist\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(?:js|css|svg|woff2)$/u,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE)$/u,
  /^node_modules\/better-sqlite3\/lib\/(?:methods\/)?(?:[a-z]+|sqlite-error)\.js$/u,
  /^node_modules\/better-sqlite3\/prebuilds\/linux-x64\.node$/u,
];

const allowedBeside = [
  'briefing',
  'locales/en-US.pak',
  'locales/ko.pak',
  'resources/app.asar',
  'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  'resources/content.db',
];

describe('the package', () => {
  test('holds nothing in its archive but what was reviewed', () => {
    const foreign = files
      .map(({ path: name }) => name)
      .filter((name) => !allowedInside.some((allowed) => allowed.test(name)));
    expect(foreign).toEqual([]);
  });

  test('holds all that it needs there', () => {
    const names = files.map(({ path: name }) => name);
    for (const allowed of allowedInside)
      expect(
        names.some((name) => allowed.test(name)),
        String(allowed),
      ).toBe(true);
  });

  test('holds nothing beside its archive but what was reviewed', () => {
    const beside = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(unpacked, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    expect(beside.toSorted()).toEqual(allowedBeside.toSorted());
  });

  test('holds no source, source map, key or name of this machine', () => {
    for (const { path: name, content, unpacked: native } of files) {
      expect(name).not.toMatch(/\.(?:map|tsx?|pem|key|env)$/u);
      if (native) continue;
      expect(content.includes('sourceMappingURL='), name).toBe(false);
      expect(content.includes('PRIVATE KEY-----'), name).toBe(false);
      expect(content.includes(root), name).toBe(false);
    }
  });

  test('has exactly one native module, for Linux, outside the archive', () => {
    const native = files.filter(({ path: name }) => name.endsWith('.node'));
    expect(native.map(({ unpacked: outside }) => outside)).toEqual([true]);
    expect(formatOf(native[0]?.content ?? Buffer.alloc(0))).toBe('linux');
  });

  test('has a hash for every file in the archive, and it is right', () => {
    for (const { path: name, content, integrity } of files) {
      expect(integrity?.algorithm, name).toBe('SHA256');
      expect(integrity?.hash, name).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  test('has the whole compiled content beside the archive', () => {
    const packed = readFileSync(path.join(unpacked, 'resources/content.db'));
    expect(packed.equals(readFileSync(path.join(root, 'dist/content.db')))).toBe(true);
  });

  test('starts from its own main and says its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(JSON.parse(textOf('package.json'))).toMatchObject({
      main: 'dist/electron/main.js',
      type: 'module',
      version,
    });
  });
});

test('every fuse is set, none left as it came', async () => {
  const wire = await getCurrentFuseWire(path.join(unpacked, 'briefing'));
  const states = Object.fromEntries(
    Object.entries(wire)
      .filter(([fuse]) => fuse !== 'version')
      .map(([fuse, state]) => [FuseV1Options[Number(fuse)], FuseState[state as FuseState]]),
  );
  expect(states).toEqual({
    RunAsNode: 'DISABLE',
    EnableCookieEncryption: 'DISABLE',
    EnableNodeOptionsEnvironmentVariable: 'DISABLE',
    EnableNodeCliInspectArguments: 'DISABLE',
    EnableEmbeddedAsarIntegrityValidation: 'ENABLE',
    OnlyLoadAppFromAsar: 'ENABLE',
    LoadBrowserProcessSpecificV8Snapshot: 'DISABLE',
    GrantFileProtocolExtraPrivileges: 'DISABLE',
    WasmTrapHandlers: 'ENABLE',
  });
});

test('what is in the package runs, and finds its content and its database', async () => {
  const folder = path.join(work, 'extracted');
  extractAsar(files, folder);
  const app = await startOnStandIn(folder, {
    BRIEFING_DATA: path.join(work, 'data'),
    ELECTRON_STAND_IN: JSON.stringify({ packaged: true, resourcesFolder: path.join(unpacked, 'resources') }),
  });
  const browser = await chromium.connectOverCDP(app.endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  expect(await page?.evaluate(() => window.briefing?.call('app.info', {}))).toMatchObject({
    ok: true,
    value: { version: (JSON.parse(textOf('package.json')) as { version: string }).version, problems: [] },
  });
  await page?.getByRole('main').waitFor();
  await browser.close();
  expect(await app.quit()).toBe(0);
  expect(app.output()).toBe('');
});

describe('the native module of each system', () => {
  const config = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as Record<
    string,
    { files: { from: string; filter: string }[] }
  >;

  test.each([
    ['linux', 'linux'],
    ['mac', 'darwin'],
    ['win', 'win32'],
  ])('%s: exactly one, in its own format, for both processors', (section, system) => {
    for (const arch of ['x64', 'arm64']) {
      const named =
        config[section]?.files.map(({ from, filter }) => path.join(root, from, filter.replace('${arch}', arch))) ?? [];
      expect(named).toHaveLength(1);
      expect(formatOf(readFileSync(named[0] as string)), named[0]).toBe(system);
    }
  });
});

function formatOf(program: Buffer): string {
  if (program.toString('latin1', 0, 4) === '\u007fELF') return 'linux';
  if (program.toString('latin1', 0, 2) === 'MZ') return 'win32';
  return program.readUInt32LE(0) === 0xfeedfacf ? 'darwin' : 'unknown';
}
