import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appBrowsers } from '../../web/open/browsers.ts';
import { thisMachine } from '../../web/open/machine.ts';

/** A browser of the Chromium family and what it must be started with. */
export interface TestBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '../..');
const sparticuz = path.join(root, 'node_modules/@sparticuz/chromium');

/**
 * The browser that tests run in. On Linux (x64) the one that came with `npm ci`, which needs no system package and sees no font
 * but its own; elsewhere an installed Chrome or Edge, else the one that Playwright fetches.
 */
export async function testBrowser(): Promise<TestBrowser> {
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked(await unpackOnce());
  return { executablePath: installedBrowser() ?? (await fetchedBrowser()), args: [], env: environment() };
}

function unpacked(folder: string): TestBrowser {
  return {
    executablePath: path.join(folder, 'chromium'),
    // Its sandbox needs what containers and root do not have; it only ever sees our own pages.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...environment(),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks into a folder of its own and gives it its name last, so that a folder with that name is whole. */
async function unpackOnce(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(sparticuz, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(path.dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  await inflateInto(partial);
  writeFileSync(path.join(partial, 'fonts.conf'), fontsOf(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another run was first; its folder is as good.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into TMPDIR, which it reads at each call. */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(path.join(sparticuz, 'bin', archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Only the fonts in the package: what a test sees does not depend on the machine, and Korean shows that ours is used. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function installedBrowser(): string | undefined {
  return appBrowsers(thisMachine()).find((file) => existsSync(file));
}

async function fetchedBrowser(): Promise<string> {
  // Large, and only needed here.
  const { chromium } = await import('playwright-core');
  if (!existsSync(chromium.executablePath())) {
    console.log('No Chrome or Edge is installed: fetching the browser that Playwright uses …');
    const command = path.join(root, 'node_modules/playwright-core/cli.js');
    execFileSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'inherit' });
  }
  return chromium.executablePath();
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
