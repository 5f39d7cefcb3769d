import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/targets.ts';
import { electronFolder } from './electron-program.ts';
import { advance, hasStalled, type Progress, type StallLimits } from './stall.ts';

export interface FetchOptions {
  installer: string;
  /** Where the download grows: watched, and removed in any case. */
  workFolder: string;
  /** Where the program is unpacked: removed when that did not end well. */
  programFolder: string;
  limits: StallLimits;
  environment: NodeJS.ProcessEnv;
  /** Called once, when there is a network after all. */
  onFirstBytes: () => void;
}

export const fetchDefaults = {
  installer: path.join(electronFolder, 'install.js'),
  workFolder: path.join(root, '.cache/electron-download'),
  programFolder: path.join(electronFolder, 'dist'),
  limits: { first: 5000, between: 20_000 },
  environment: process.env,
} satisfies Partial<FetchOptions>;

const lookMilliseconds = 200;

/** Runs the installer of Electron's package, quietly, for as long as it gets on. Answers whether it did its work. */
export async function fetchElectron(options: FetchOptions): Promise<boolean> {
  const { workFolder, programFolder } = options;
  try {
    remove(workFolder);
    mkdirSync(workFolder, { recursive: true });
    const fetched = await runInstaller(options);
    remove(workFolder);
    if (!fetched) remove(programFolder);
    return fetched;
  } catch {
    // Installed where this user may not write: nothing can be fetched into it.
    return false;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function runInstaller({ installer, workFolder, programFolder, limits, environment, onFirstBytes }: FetchOptions) {
  return new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [installer], {
      stdio: 'ignore',
      env: { ...environment, ...temporaryFolderIn(workFolder), ...networkOfTheMachine },
    });
    let progress: Progress = { bytes: 0, since: Date.now() };
    const look = setInterval(() => {
      const bytes = bytesIn(workFolder) + bytesIn(programFolder);
      if (progress.bytes === 0 && bytes > 0) onFirstBytes();
      progress = advance(progress, bytes, Date.now());
      if (hasStalled(progress, limits, Date.now())) child.kill('SIGKILL');
    }, lookMilliseconds);
    const end = (fetched: boolean) => {
      clearInterval(look);
      resolve(fetched);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });
}

function temporaryFolderIn(folder: string): NodeJS.ProcessEnv {
  return { TMPDIR: folder, TEMP: folder, TMP: folder };
}

/** Node's fetch asks neither for the machine's proxy nor for its own authorities unless told to. */
const networkOfTheMachine: NodeJS.ProcessEnv = { NODE_USE_ENV_PROXY: '1', NODE_USE_SYSTEM_CA: '1' };

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  } catch {
    // Unpacking renames and removes while we count; the next look counts again.
    return 0;
  }
}
