import { existsSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import type { TFunction } from 'i18next';
import type { Problem } from '#core/api/problem.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';
import { defaultDataFolder } from '#backend/host/data-folder.ts';
import { lockFile } from '#backend/instance/lock-file.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { momentIn } from './moment.ts';
import { exit, type Given } from './run.ts';

interface UserData {
  database: Database.Database;
  dataFolder: string;
}

/**
 * Opens what a user made, in the folder of `--data` or where the app keeps it, and lets a command use it alone. Says why and
 * answers the exit code where it cannot: there is no such folder, the app runs on it, or the file is not to be used.
 */
export async function withUserData(
  { options, words }: Given,
  use: (data: UserData) => Promise<number>,
): Promise<number> {
  const chosen = options['data'];
  const dataFolder = typeof chosen === 'string' ? path.resolve(chosen) : defaultDataFolder();
  const fail = (sentence: string): number => {
    console.error(sentence);
    return exit.faults;
  };
  if (!existsSync(dataFolder)) return fail(words('cli:no-folder', { folder: dataFolder }));
  let lock: ReturnType<typeof lockFile>;
  try {
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
