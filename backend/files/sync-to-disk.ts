import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file is on disk, and not only in the system's memory. */
export function syncFile(file: string): void {
  // Windows syncs only what may be written.
  sync(file, 'r+');
}

/** Waits until the names in a folder are on disk. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and needs none to be synced.
  if (process.platform !== 'win32') sync(folder, 'r');
}

function sync(what: string, flags: 'r' | 'r+'): void {
  const handle = openSync(what, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
