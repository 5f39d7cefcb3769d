import { copyFileSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { syncFolder } from '#backend/files/sync-to-disk.ts';

/** What SQLite keeps beside a file; it belongs to that file and to no other. */
const ends = ['', '-wal', '-shm'];

/**
 * Moves a damaged file and its log to a dated name beside it, where nothing touches them again; answers that name, or null
 * if there was nothing to move. The file first: a log without its file is damage too, so that a kill in between is noticed.
 */
export function setAside(file: string, now: number): string | null {
  return toDatedName(file, now, renameSync);
}

/** The same, and the file stays too. */
export function copyAside(file: string, now: number): string | null {
  return toDatedName(file, now, copyFileSync);
}

function toDatedName(file: string, now: number, put: (from: string, to: string) => void): string | null {
  const there = ends.filter((end) => existsSync(file + end));
  if (there.length === 0) return null;
  const aside = freeName(file, now);
  for (const end of there) put(file + end, aside + end);
  syncFolder(path.dirname(file));
  return aside;
}

/** "user-damaged-20261124T141648Z.db", or with a number after the moment if there are such files already. */
function freeName(file: string, now: number): string {
  const { dir, name, ext } = path.parse(file);
  const moment = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  for (let count = 1; ; count += 1) {
    const aside = path.join(dir, `${name}-damaged-${moment}${count === 1 ? '' : `-${count}`}${ext}`);
    if (ends.every((end) => !existsSync(aside + end))) return aside;
  }
}
