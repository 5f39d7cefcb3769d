import type Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { defaultDataFolder } from '#backend/host/data-folder.ts';
import { lockFile, type FileLock } from '#backend/instance/lock-file.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { exit, type Given } from '../run.ts';

/**
 * Does some work on what the user made, while no host runs on the data folder. Says why it cannot be done and answers
 * the exit code.
 */
export async function withUserData(
  { options, words }: Pick<Given, 'options' | 'words'>,
  work: (database: Database.Database) => Promise<number>,
): Promise<number> {
  const folder = dataFolderOf(options);
  let lock: FileLock | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = lockFile(path.join(folder, 'running.lock'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return complain(words('cli:import.unusable', { folder, reason }));
  }
  if (!lock) return complain(words('cli:import.running', { folder }));
  const { database, problem } = openUserDatabase(folder);
  try {
    if (problem) return complain(words(`problems:${problem.code}`, { ...problem.params, file: problem.file }));
    return await work(database);
  } finally {
    database.close();
    lock.release();
  }
}

/** As `--data` says, else where every host keeps it. */
export function dataFolderOf(options: Given['options']): string {
  return typeof options['data'] === 'string' ? path.resolve(options['data']) : defaultDataFolder();
}

function complain(sentence: string): number {
  console.error(sentence);
  return exit.faults;
}
