import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fetchDefaults, fetchElectron, type FetchOptions } from '../../../scripts/start/fetch-electron.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const plenty = { first: 30_000, between: 30_000 };

function optionsFor(change: Partial<FetchOptions>): FetchOptions {
  const folder = temporaryFolder();
  const programFolder = path.join(folder, 'dist');
  mkdirSync(programFolder);
  return {
    installer: fetchDefaults.installer,
    workFolder: path.join(folder, 'work'),
    programFolder,
    limits: plenty,
    environment: process.env,
    onFirstBytes: () => {},
    ...change,
  };
}

/** The real installer, sent to a mirror on this machine; nothing it could find here already is taken for its work. */
function realInstallerFrom(address: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ELECTRON_MIRROR: address,
    ELECTRON_OVERRIDE_DIST_PATH: path.join(temporaryFolder(), 'none'),
    electron_config_cache: temporaryFolder(),
  };
}

async function listening(server: net.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as net.AddressInfo).port}/`;
}

async function mirror(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listening(server);
}

function installerThat(script: string): string {
  const file = path.join(temporaryFolder(), 'install.cjs');
  writeFileSync(file, script);
  return file;
}

/** What the fetch answered, and what it left. */
async function outcomeOf(options: FetchOptions): Promise<{ fetched: boolean; left: string[] }> {
  const fetched = await fetchElectron(options);
  return { fetched, left: [options.workFolder, options.programFolder].filter((folder) => existsSync(folder)) };
}
const nothing = { fetched: false, left: [] };

describe("the installer of Electron's package", () => {
  test('fails at once where the connection is refused, and leaves nothing', async () => {
    const server = net.createServer();
    const address = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await outcomeOf(optionsFor({ environment: realInstallerFrom(address) }))).toEqual(nothing);
  });

  test('is ended where the network swallows everything', async () => {
    const address = await mirror(() => {});
    const limits = { first: 1000, between: 60_000 };
    expect(await outcomeOf(optionsFor({ environment: realInstallerFrom(address), limits }))).toEqual(nothing);
  });

  test('is ended where the download stands still, once it was said that it is under way', async () => {
    const address = await mirror((_request, response) => response.writeHead(200).write('the beginning'));
    const limits = { first: 60_000, between: 500 };
    const onFirstBytes = vi.fn();
    expect(await outcomeOf(optionsFor({ environment: realInstallerFrom(address), limits, onFirstBytes }))).toEqual(
      nothing,
    );
    expect(onFirstBytes).toHaveBeenCalledTimes(1);
  });

  test('refuses another file than the one that was published', async () => {
    const address = await mirror((_request, response) => response.end('not Electron'));
    expect(await outcomeOf(optionsFor({ environment: realInstallerFrom(address) }))).toEqual(nothing);
  });

  test('is not even tried where nothing can be written', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await fetchElectron(optionsFor({ workFolder: path.join(file, 'work') }))).toBe(false);
  });

  test('does its work in a folder of its own, and that folder goes', async () => {
    const options = optionsFor({});
    const script = `require('fs').writeFileSync(${JSON.stringify(path.join(options.programFolder, 'program'))}, require('os').tmpdir())`;
    expect(await fetchElectron({ ...options, installer: installerThat(script) })).toBe(true);
    expect(readFileSync(path.join(options.programFolder, 'program'), 'utf8')).toBe(options.workFolder);
    expect(existsSync(options.workFolder)).toBe(false);
  });
});
