import Database from 'better-sqlite3';
import { truncateSync } from 'node:fs';

export interface FileLock {
  release(): void;
}

/**
 * Holds a file for this process alone, or answers null when another process holds it.
 * SQLite's lock is the operating system's own: it is free the moment its holder ends, however it ends, so there is
 * never a stale one to take over and no two starts can both take it. Throws when the file cannot be written.
 */
export function lockFile(file: string): FileLock | null {
  try {
    return hold(file);
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_NOTADB') throw error;
    // Emptied rather than removed: whoever locks it at this very moment must be locking the same file.
    truncateSync(file);
    return hold(file);
  }
}

function hold(file: string): FileLock | null {
  const database = new Database(file, { timeout: 0 });
  try {
    // Nothing is ever written, so no journal need lie beside it.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
