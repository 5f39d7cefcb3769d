import Database from 'better-sqlite3';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupsFolder, findBackups, makeBackup } from '#backend/user-data/backups.ts';
import { addMissed, readMissed } from '#backend/user-data/booth-store.ts';
import { openConnection } from '#backend/user-data/connection.ts';
import { readOwn, writeOwn } from '#backend/user-data/own-store.ts';
import { changeSettings, readSettings } from '#backend/user-data/settings-store.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const morning = Date.parse('2026-11-24T08:00:00Z');
const noon = Date.parse('2026-11-24T12:00:00Z');

const line = (query: string) => ({ query, answered: false, person: null, slot: null });
const ownTerm = (number: number) => ({
  kind: 'term' as const,
  id: `own-${number}`,
  fields: {
    en: { value: `term ${number} ${'of so many letters '.repeat(20)}`, at: 1, by: 'me', over: [], other: null },
  },
});

/** A data folder with a backup of the morning, and a line that was noted down after it. */
function folderWithBackup(): string {
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
function noise(bytes: number): Buffer {
  let state = 1;
  return Buffer.from(Array.from({ length: bytes }, () => (state = (state * 48_271) % 2_147_483_647) & 255));
}

function overwrite(file: string, from: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, from);
  writeFileSync(file, content);
}

const damages: [title: string, damage: (file: string) => void, how: string][] = [
  ['of 0 bytes', (file) => truncateSync(file, 0), 'emptied'],
  ['gone', (file) => rmSync(file), 'missing'],
  ['cut in half', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)), 'damaged'],
  ['with random pages', (file) => overwrite(file, 4096 * 6, noise(4096 * 4)), 'damaged'],
  ['with a random first page', (file) => overwrite(file, 0, noise(4096)), 'damaged'],
  ['no database at all', (file) => writeFileSync(file, 'These are notes, and no database.'.repeat(300)), 'damaged'],
  ['of another program', (file) => change(file, 'pragma application_id = 7'), 'foreign'],
];

describe.each(damages)('a file %s', (_title, damage, how) => {
  it('is set aside, the newest good backup is restored, and the user is told', () => {
    const folder = folderWithBackup();
    const file = userFile(folder);
    damage(file);
    const damaged = existsSync(file) ? readFileSync(file) : null;

    const { database, problem, isKept } = openUserDatabase(folder, noon);
    expect(problem).toMatchObject({ code: 'user-data-restored', file, params: { from: morning, how } });
    expect(isKept).toBe(true);
    expect(readOwn(database)).toHaveLength(300);
    expect(readSettings(database).language).toBe('ko');
    const aside = problem?.params['aside'];
    if (damaged) expect(readFileSync(String(aside)).equals(damaged)).toBe(true);
    else expect(aside).toBeUndefined();

    // What is written now is kept, and nothing is told of any more.
    changeSettings(database, { theme: 'booth' });
    database.close();
    const again = openUserDatabase(folder, noon);
    expect(again.problem).toBeNull();
    expect(readSettings(again.database)).toMatchObject({ language: 'ko', theme: 'booth' });
    again.database.close();
  });

  it('goes back to the backup before, if the newest is damaged too', () => {
    const folder = folderWithBackup();
    const { database } = openUserDatabase(folder, morning);
    const { file: newest } = makeBackup(database, folder, 'asked', noon);
    database.close();
    overwrite(newest, 4096 * 6, noise(4096 * 4));
    damage(userFile(folder));

    const opened = openUserDatabase(folder, noon);
    expect(opened.problem).toMatchObject({ code: 'user-data-restored', params: { from: morning } });
    opened.database.close();
    expect(existsSync(newest), 'no backup is removed by it').toBe(true);
  });
});

it('is new where nothing tells of a file before', () => {
  const folder = temporaryFolder();
  writeFileSync(userFile(folder), '');
  const { database, problem } = openUserDatabase(folder, noon);
  expect(problem).toBeNull();
  database.close();
  expect(readdirSync(folder)).toEqual(['user.db']);
});

it('is damaged, and not new, where a log lies beside 0 bytes', () => {
  const folder = killed(folderWithoutBackup());
  truncateSync(userFile(folder), 0);
  const { database, problem } = openUserDatabase(folder, noon);
  expect(problem).toMatchObject({ code: 'user-data-begun-anew', params: { how: 'emptied' } });
  database.close();
  const aside = String(problem?.params['aside']);
  expect(existsSync(`${aside}-wal`), 'the log goes with its file').toBe(true);
});

describe('without a backup, what can still be read is saved', () => {
  it.each([
    ['cut in half', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['with random pages', (file: string) => overwrite(file, 4096 * 40, noise(4096 * 10))],
  ])('of a file %s', (_title, damage) => {
    const folder = folderWithoutBackup();
    damage(userFile(folder));
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toMatchObject({ code: 'user-data-salvaged', params: { how: 'damaged' } });
    const found = readMissed(database);
    expect(found.length).toBeGreaterThan(100);
    expect(found.length).toBeLessThan(2000);
    for (const { id, query } of found) expect(query).toBe(queryOf(id - 1));
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
    expect(readdirSync(folder).filter((name) => /salvage|part|restored/u.test(name))).toEqual([]);
  });

  it('and when nothing can, the app begins afresh and says so', () => {
    const folder = folderWithoutBackup();
    writeFileSync(userFile(folder), noise(100_000));
    const { database, problem, isKept } = openUserDatabase(folder, noon);
    expect(problem).toMatchObject({ code: 'user-data-begun-anew', params: { how: 'damaged' } });
    expect(isKept).toBe(true);
    expect(readMissed(database)).toEqual([]);
    database.close();
    expect(readFileSync(String(problem?.params['aside'])).equals(noise(100_000))).toBe(true);
  });
});

describe('a log', () => {
  it.each([
    ['that is garbage', () => noise(50_000)],
    [
      'that is broken in the middle',
      (log: Buffer) => {
        noise(600).copy(log, 32 + 4120 * 2 + 100);
        return log;
      },
    ],
  ])('%s is told of, and kept; all that can be read is there', (_title, damage) => {
    const folder = killed(folderWithBackup(), 40);
    const log = `${userFile(folder)}-wal`;
    const damaged = Buffer.from(damage(readFileSync(log)));
    writeFileSync(log, damaged);

    const { database, problem, isKept } = openUserDatabase(folder, noon);
    expect(problem?.code).toBe('user-data-log-broken');
    expect(isKept).toBe(true);
    expect(readOwn(database).length, 'what was in the file itself').toBe(300);
    expect(readMissed(database).map(({ query }) => query)).toContain('after the backup');
    database.close();
    expect(readFileSync(`${String(problem?.params['aside'])}-wal`).equals(damaged)).toBe(true);
    const again = openUserDatabase(folder, noon);
    expect(again.problem).toBeNull();
    again.database.close();
  });

  it('that a killed process left is taken in, and nothing is told of', () => {
    const folder = killed(folderWithBackup(), 40);
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toBeNull();
    expect(readMissed(database)).toHaveLength(41);
    database.close();
  });

  it('that ends in a torn frame is taken in as far as it was acknowledged', () => {
    const folder = killed(folderWithBackup(), 40);
    const log = `${userFile(folder)}-wal`;
    truncateSync(log, readFileSync(log).length - 1000);
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toBeNull();
    expect(readMissed(database)).toHaveLength(40);
    database.close();
  });
});

it('killed after the damaged file was set aside, the next start still restores', () => {
  const folder = folderWithBackup();
  rmSync(userFile(folder));
  copyFileSync(findBackups(folder)[0]?.file ?? '', `${userFile(folder)}.restored`);
  const { database, problem } = openUserDatabase(folder, noon);
  expect(problem).toMatchObject({ code: 'user-data-restored', params: { how: 'missing' } });
  expect(readOwn(database)).toHaveLength(300);
  database.close();
});

it('what was salvaged is put in place by the next start, if the one that salvaged it was killed', () => {
  const folder = folderWithoutBackup();
  const { database: before } = openUserDatabase(folder, morning);
  before.prepare('vacuum into ?').run(`${userFile(folder)}.restored`);
  before.close();
  rmSync(userFile(folder));
  const { database, problem } = openUserDatabase(folder, noon);
  expect(problem).toMatchObject({ code: 'user-data-salvaged', params: { how: 'missing' } });
  expect(readMissed(database)).toHaveLength(2000);
  database.close();
});

it('a file that another program holds is no damaged file', () => {
  const folder = folderWithBackup();
  const holder = new Database(userFile(folder));
  holder.pragma('locking_mode = EXCLUSIVE');
  holder.exec('begin exclusive');
  const before = readdirSync(folder);
  const { database, problem, isKept } = openUserDatabase(folder, noon);
  expect(problem?.code).toBe('user-data-busy');
  expect(isKept).toBe(false);
  database.close();
  holder.close();
  expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual([]);
  expect(readdirSync(backupsFolder(folder))).toHaveLength(1);
});

function folderWithoutBackup(): string {
  const folder = temporaryFolder();
  const { database } = openUserDatabase(folder, morning);
  database.transaction(() => {
    const add = database.prepare('insert into missed (query, answered, at) values (?, 0, 0)');
    for (let number = 0; number < 2000; number += 1) add.run(queryOf(number));
  })();
  database.close();
  return folder;
}

function queryOf(number: number): string {
  return `query ${number} ${'long '.repeat(50)}`;
}

/** The folder as a process that was killed leaves it: so many lines are in the log alone. */
function killed(folder: string, lines = 5): string {
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
  return path.resolve(folder);
}

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
