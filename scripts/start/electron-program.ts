import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/targets.ts';

export const electronFolder = path.join(root, 'node_modules/electron');

const programNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Electron's program where it is there, complete: the package names it in path.txt only when it is unpacked. */
export function findElectron(
  folder: string = electronFolder,
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  const elsewhere = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = elsewhere ? (programNames[process.platform] ?? 'electron') : readName(folder);
  const program = name === null ? null : path.join(elsewhere || path.join(folder, 'dist'), name);
  return program !== null && existsSync(program) ? program : null;
}

function readName(folder: string): string | null {
  const version = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  try {
    const wanted = (JSON.parse(version('package.json')) as { version: string }).version;
    return version('dist/version').replace(/^v/u, '').trim() === wanted ? version('path.txt') : null;
  } catch {
    return null;
  }
}
