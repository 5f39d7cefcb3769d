import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import {
  backupsFolder,
  findBackups,
  listBackups,
  makeBackup,
  makeDailyBackup,
  newestGoodBackup,
} from '#backend/user-data/backups.ts';
import { addMissed } from '#backend/user-data/booth-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { rowsOf } from '../../support/golden-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const morning = Date.parse('2026-11-24T08:00:00Z');
const hour = 3_600_000;
let folder: string;
let database: Database.Database;

beforeEach(() => {
  folder = temporaryFolder();
  ({ database } = openUserDatabase(folder, morning));
  return () => database.close();
});

const note = (query: string) => addMissed(database, { query, answered: false, person: null, slot: null }, 1);

it('holds all that was committed, and lies there with no log beside it and nothing half made', () => {
  note('지방소멸');
  const { file, id } = makeBackup(database, folder, 'asked', morning);
  note('after it');
  expect(id).toBe('20261124T080000000Z-asked');
  expect(readdirSync(backupsFolder(folder))).toEqual([`${id}.db`]);
  const backup = new Database(file, { readonly: true });
  expect(rowsOf(backup)['missed']).toEqual([[1, '지방소멸', 0, null, null, 1]]);
  backup.close();
});

it('of the same moment have names of their own', () => {
  note('a');
  for (let time = 0; time < 3; time += 1) makeBackup(database, folder, 'asked', morning);
  expect(findBackups(folder)).toHaveLength(3);
});

it('are listed with when, why and what is in them, the newest first', () => {
  note('a');
  makeBackup(database, folder, 'daily', morning);
  note('b');
  makeBackup(database, folder, 'import', morning + hour);
  writeFileSync(path.join(backupsFolder(folder), '20261124T100000000Z-asked.db'), 'no database at all');
  writeFileSync(path.join(backupsFolder(folder), 'notes.txt'), 'not ours');
  expect(listBackups(folder)).toMatchObject([
    { id: '20261124T100000000Z-asked', bytes: 18, counts: null },
    { reason: 'import', madeAt: morning + hour, counts: { missed: 2, ownTerms: 0 } },
    { reason: 'daily', madeAt: morning, counts: { missed: 1 } },
  ]);
});

it('of the day is made once in 24 hours, and not of nothing', () => {
  expect(makeDailyBackup(database, folder, morning)).toBeNull();
  note('a');
  expect(makeDailyBackup(database, folder, morning)?.reason).toBe('daily');
  expect(makeDailyBackup(database, folder, morning + 23 * hour)).toBeNull();
  expect(makeDailyBackup(database, folder, morning + 24 * hour)?.reason).toBe('daily');
  // A clock that was set back, even for years, does not keep backups from being made.
  expect(makeDailyBackup(database, folder, morning - 9_000 * hour)?.reason).toBe('daily');
});

it('that cannot be made leaves nothing behind, and those before it stay', () => {
  note('a');
  makeBackup(database, folder, 'daily', morning);
  database.exec('begin');
  expect(() => makeBackup(database, folder, 'daily', morning + hour)).toThrow(/transaction/u);
  database.exec('rollback');
  expect(readdirSync(backupsFolder(folder))).toHaveLength(1);
});

it('what a killed process left half made is removed by the next', () => {
  mkdirSync(backupsFolder(folder));
  const left = path.join(backupsFolder(folder), '20261124T080000000Z-daily.db.part');
  writeFileSync(left, 'half');
  note('a');
  makeBackup(database, folder, 'daily', morning);
  expect(existsSync(left)).toBe(false);
  expect(newestGoodBackup(folder)?.madeAt).toBe(morning);
});

it('made day after day for a year stay few, and go back for weeks', () => {
  note('a');
  for (let day = 0; day < 60; day += 1) makeBackup(database, folder, 'daily', morning + day * 24 * hour);
  const ages = findBackups(folder).map(({ madeAt }) => Math.round((morning + 59 * 24 * hour - madeAt) / (24 * hour)));
  expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ages.length).toBeLessThanOrEqual(11);
  expect(Math.max(...ages)).toBeGreaterThanOrEqual(15);
});
