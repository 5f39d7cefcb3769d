import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { makeBackup } from '#backend/user-data/backups.ts';
import { addMissed } from '#backend/user-data/booth-store.ts';
import { openConnection } from '#backend/user-data/connection.ts';
import { writeOwn } from '#backend/user-data/own-store.ts';
import { changeSettings } from '#backend/user-data/settings-store.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const morning = Date.parse('2026-11-24T08:00:00Z');
export const noon = Date.parse('2026-11-24T12:00:00Z');

const line = (query: string) => ({ query, answered: false, person: null, slot: null });
const ownTerm = (number: number) => ({
  kind: 'term' as const,
  id: `own-${number}`,
  fields: {
    en: { value: `term ${number} ${'of so many letters '.repeat(20)}`, at: 1, by: 'me', over: [], other: null },
  },
});

/** A data folder with a backup of the morning, and a line that was noted down after it. */
export function folderWithBackup(): string {
  const folder = temporaryFolder();
  const { database } = openUserDatabase(folder, morning);
  writeOwn(
    database,
    'import',
    1,
    Array.from({ length: 300 }, (_, number) => ownTerm(number)),
  );
  changeSettings(database, { language: 'ko' });
  makeBackup(database, folder, 'daily', morning);
  addMissed(database, line('after the backup'), 2);
  database.close();
  return folder;
}

/** Bytes that are the same each time and look like nothing. */
export function noise(bytes: number): Buffer {
  let state = 1;
  return Buffer.from(Array.from({ length: bytes }, () => (state = (state * 48_271) % 2_147_483_647) & 255));
}

export function overwrite(file: string, from: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, from);
  writeFileSync(file, content);
}

export function folderWithoutBackup(): string {
  const folder = temporaryFolder();
  const { database } = openUserDatabase(folder, morning);
  database.transaction(() => {
    const add = database.prepare('insert into missed (query, answered, at) values (?, 0, 0)');
    for (let number = 0; number < 2000; number += 1) add.run(queryOf(number));
  })();
  database.close();
  return folder;
}

export function queryOf(number: number): string {
  return `query ${number} ${'long '.repeat(50)}`;
}

/** The folder as a process that was killed leaves it: so many lines are in the log alone. */
export function killed(folder: string, lines = 5): string {
  const left = temporaryFolder();
  const file = userFile(folder);
  const database = openConnection(file);
  for (let number = 0; number < lines; number += 1) addMissed(database, line(`in the log ${number}`), number);
  for (const end of ['', '-wal', '-shm']) copyFileSync(file + end, userFile(left) + end);
  database.close();
  for (const end of ['', '-wal', '-shm']) {
    rmSync(file + end, { force: true });
    copyFileSync(userFile(left) + end, file + end);
  }
  return folder;
}
