import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DataFolderUnusable } from '#backend/instance/data-folder-unusable.ts';
import { lockFile, type FileLock } from '#backend/instance/lock-file.ts';
import { readRunning, removeRunning, writeRunning, type Running } from '#backend/instance/running.ts';

export interface TakenInstance {
  taken: true;
  /** Says where this host is found: what a second start is told. */
  announce(url: string): void;
  release(): void;
}

export interface OtherInstance {
  taken: false;
  /** Null in the moment between another host's taking the folder and its saying so. */
  running: Running | null;
}

/**
 * One host a data folder, whichever host it is. `running.lock` decides who; `running.json` only says who it is, and what
 * a killed host left in it is written over. Throws `DataFolderUnusable` when the folder cannot be made or written.
 */
export function takeInstance(folder: string, { host }: Pick<Running, 'host'>): TakenInstance | OtherInstance {
  const announce = (url: string | null) => writeRunning(folder, { host, pid: process.pid, url });
  let lock: FileLock | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = lockFile(path.join(folder, 'running.lock'));
    if (!lock) return { taken: false, running: readRunning(folder) };
    announce(null);
    return { taken: true, announce, release: releaseOnce(folder, lock) };
  } catch (error) {
    lock?.release();
    throw new DataFolderUnusable(folder, error);
  }
}

function releaseOnce(folder: string, lock: FileLock): () => void {
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    removeRunning(folder);
    lock.release();
  };
}
