import Database from 'better-sqlite3';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { backupsFolder, findBackups, makeBackup } from '#backend/user-data/backups.ts';
import { readMissed } from '#backend/user-data/booth-store.ts';
import { openConnection } from '#backend/user-data/connection.ts';
import { lookAtFile } from '#backend/user-data/look-at-file.ts';
import { readOwn } from '#backend/user-data/own-store.ts';
import { changeSettings, readSettings } from '#backend/user-data/settings-store.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
  folderWithBackup,
  folderWithoutBackup,
  killed,
  morning,
  noise,
  noon,
  overwrite,
  queryOf,
} from '../../support/user-data-folders.ts';

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

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

describe('damage that only a thorough look finds', () => {
  /** An index that no longer says what its table says: each page by itself is as it should be. */
  function damageIndex(folder: string): void {
    const database = openConnection(userFile(folder));
    const insert = database.prepare('insert into study_review (card, at, rating) values (?, 1, 1)');
    for (const card of ['term:aaaa', 'term:bbbb']) insert.run(card);
    const sql = "select rootpage from sqlite_schema where name = 'study_review_of_card'";
    const page = Number(database.prepare(sql).pluck().get());
    database.close();
    const content = readFileSync(userFile(folder));
    const at = content.indexOf('term:aaaa', (page - 1) * 4096);
    expect(Math.floor(at / 4096)).toBe(page - 1);
    content.write('term:cccc', at);
    writeFileSync(userFile(folder), content);
  }

  it('is found after an unclean end, and the newest good backup restored', () => {
    const folder = folderWithBackup();
    damageIndex(folder);
    expect(lookAtFile(userFile(folder))).toMatchObject({ is: 'sound' });
    expect(lookAtFile(userFile(folder), 'all')).toEqual({ is: 'damaged' });
    killed(folder);
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toMatchObject({ code: 'user-data-restored', params: { from: morning } });
    database.close();
  });

  it('never gets into a backup, which finds it: the next start looks at all and restores', () => {
    const folder = folderWithBackup();
    damageIndex(folder);
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toBeNull();
    expect(() => makeBackup(database, folder, 'asked', noon)).toThrow(expect.objectContaining({ code: 'damaged' }));
    database.close();
    expect(findBackups(folder)).toHaveLength(1);

    const again = openUserDatabase(folder, noon);
    expect(again.problem).toMatchObject({ code: 'user-data-restored', params: { from: morning } });
    expect(makeBackup(again.database, folder, 'asked', noon).madeAt).toBe(noon);
    again.database.close();
    expect(readdirSync(folder).filter((name) => name.includes('suspect'))).toEqual([]);
  });
});
