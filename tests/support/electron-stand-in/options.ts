import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rectangle } from 'electron';

/** What a test may set before the app starts, as JSON in ELECTRON_STAND_IN. */
export interface StandInOptions {
  packaged: boolean;
  /** Work areas of the displays, the primary one first. */
  displays: Rectangle[];
  /** Whether the first page waits, blank, until the test says `loadFirstPage`: it may prepare the page before. */
  holdsFirstPage: boolean;
  /** Where a package keeps what is beside the app. */
  resourcesFolder: string;
}

export interface AppPackage {
  folder: string;
  name: string;
  version: string;
  main: string;
}

export function readOptions(environment: NodeJS.ProcessEnv): StandInOptions {
  const given = JSON.parse(environment['ELECTRON_STAND_IN'] ?? '{}') as Partial<StandInOptions>;
  const displays = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  return { packaged: false, displays, holdsFirstPage: false, resourcesFolder: path.resolve('resources'), ...given };
}

/** Like Electron, which is started on a folder and reads its package.json. */
export function readAppPackage(folder: string): AppPackage {
  const file = path.resolve(folder, 'package.json');
  const { name, productName, version, main } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  if (version === undefined || main === undefined) throw new Error(`${file} names no version or no main.`);
  return { folder: path.dirname(file), name: productName ?? name ?? '', version, main };
}
