import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#core/api/problem.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import { newestGoodBackup } from '#backend/user-data/backups.ts';
import { salvage } from '#backend/user-data/salvage.ts';
import { setAside } from '#backend/user-data/set-aside.ts';

/** What was wrong with a file; its words are in locales/, so it is a code. */
export type Damage = 'missing' | 'emptied' | 'foreign' | 'damaged';

/**
 * Sets a damaged file aside and puts in its place the newest good backup; without one, what can still be read of the file;
 * without that, nothing, so that a new one is made. Answers what to tell the user. Killed at any moment, the next start
 * finds what is missing and does it again. Throws what the system says if files cannot be moved; then the file is as it was.
 */
export function recover(file: string, how: Damage, now: number): Pick<Problem, 'code' | 'params'> {
  const replacement = `${file}.restored`;
  const { code, params } = makeReplacement(file, replacement, how);
  const aside = setAside(file, now);
  if (existsSync(replacement)) renameSync(replacement, file);
  syncFolder(path.dirname(file));
  return { code, params: { ...params, how, ...(aside !== null && { aside }) } };
}

function makeReplacement(file: string, replacement: string, how: Damage): Pick<Problem, 'code' | 'params'> {
  const dataFolder = path.dirname(file);
  const part = `${replacement}.part`;
  rmSync(part, { force: true });
  const backup = newestGoodBackup(dataFolder);
  if (backup) {
    copyFileSync(backup.file, part);
    putInPlace(part, replacement);
    return { code: 'user-data-restored', params: { from: backup.madeAt } };
  }
  // Killed after the file was set aside: what was salvaged of it lies ready.
  if (how === 'missing' && existsSync(replacement)) return { code: 'user-data-salvaged', params: {} };
  const rows = salvage(file, part);
  if (rows === 0) {
    for (const left of [part, replacement]) rmSync(left, { force: true });
    return { code: 'user-data-begun-anew', params: {} };
  }
  putInPlace(part, replacement);
  return { code: 'user-data-salvaged', params: { rows } };
}

function putInPlace(part: string, replacement: string): void {
  syncFile(part);
  renameSync(part, replacement);
}

/** Whether anything tells of a file that was there before: what is blank is new only where nothing does. */
export function hasTraces(file: string): boolean {
  return existsSync(`${file}.restored`);
}
