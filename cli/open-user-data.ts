import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import type { TFunction } from 'i18next';
import type { Problem } from '#core/api/problem.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';
import { defaultDataFolder } from '#backend/host/data-folder.ts';
import { lockFile } from '#backend/instance/lock-file.ts';
import { findBackups } from '#backend/user-data/backups.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { momentIn } from './moment.ts';
import { exit, type Given } from './run.ts';

interface UserData {
  database: Database.Database;
  dataFolder: string;
}

/**
 * Opens what a user made, in the folder of `--data` or where the app keeps it, and lets a command use it alone. Says why and
 * answers the exit code where it cannot: there is nothing to read, the app runs on it, or the file is not to be used.
 */
export async function withUserData(
  { options, words }: Given,
  may: 'only read' | 'begin',
  use: (data: UserData) => Promise<number>,
): Promise<number> {
  const dataFolder = dataFolderOf(options);
  const isThere = existsSync(userFile(dataFolder)) || findBackups(dataFolder).length > 0;
  if (may === 'only read' && !isThere) return fail(words('cli:backup.no-data', { folder: dataFolder }));
  let lock: ReturnType<typeof lockFile>;
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    lock = lockFile(path.join(dataFolder, 'running.lock'));
  } catch (error) {
    return fail(words('host:folder-unusable', { folder: dataFolder, reason: codeOf(error) }));
  }
  if (!lock) return fail(words('cli:backup.running', { folder: dataFolder }));
  try {
    const { database, problem, isKept } = openUserDatabase(dataFolder);
    try {
      if (problem) console.error(sentenceOf(problem, words));
      return isKept ? await use({ database, dataFolder }) : exit.faults;
    } finally {
      database.close();
    }
  } finally {
    lock.release();
  }
}

/** As `--data` says, else where every host keeps it. */
export function dataFolderOf(options: Given['options']): string {
  return typeof options['data'] === 'string' ? path.resolve(options['data']) : defaultDataFolder();
}

function fail(sentence: string): number {
  console.error(sentence);
  return exit.faults;
}

function sentenceOf({ code, file, params }: Problem, words: TFunction): string {
  const { how, from, aside } = params;
  return [
    typeof how === 'string' ? words(`problems:how.${how}`, { file }) : '',
    words(`problems:${code}`, { ...params, file, from: typeof from === 'number' ? momentIn(from) : '' }),
    aside === undefined ? '' : words('problems:kept', { aside }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
