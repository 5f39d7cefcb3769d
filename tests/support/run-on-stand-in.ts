import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const run = path.resolve(import.meta.dirname, 'electron-stand-in/run.ts');

export interface Ended {
  code: number | null;
  output: string;
}

/** A folder with a package.json whose `main` is this file: what Electron is started on. */
export function appFolder(main: string): string {
  const folder = temporaryFolder();
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'app', version: '1.2.3', type: 'module', main }),
  );
  return folder;
}

/** Runs an app on the stand-in until it ends. */
export async function runOnStandIn(
  folder: string,
  switches: string[],
  environment: Record<string, string>,
): Promise<Ended> {
  const { ended, output } = spawnOn(folder, switches, environment);
  return { code: await ended, output: output() };
}

/** Starts an app on the stand-in and waits for its first window. */
export async function startOnStandIn(folder: string, environment: Record<string, string>) {
  const { child, ended, output } = spawnOn(folder, [], environment);
  const shown = new Promise<string>((resolve) => {
    child.once('message', ({ endpoint }: { endpoint: string }) => resolve(endpoint));
  });
  const gone = ended.then((code): never => {
    throw new Error(`The app ended with ${code} before it had a window:\n${output()}`);
  });
  return {
    /** Where a browser client attaches. */
    endpoint: await Promise.race([shown, gone]),
    output,
    quit: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function spawnOn(folder: string, switches: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [run, folder, ...switches], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, output: () => said };
}
