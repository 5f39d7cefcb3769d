import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newestVersion } from '#backend/user-data/migrations.ts';
import { changeSettings, readSettings } from '#backend/user-data/settings-store.ts';
import { userApplicationId } from '#backend/user-data/connection.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('is made with its folder, and keeps the settings', () => {
  const folder = path.join(temporaryFolder(), 'deep', 'down');
  const first = openUserDatabase(folder);
  expect(first.problem).toBeNull();
  changeSettings(first.database, { language: 'ko', person: 'deniz-susar' });
  first.database.close();

  const second = openUserDatabase(folder);
  expect(readSettings(second.database)).toMatchObject({ language: 'ko', person: 'deniz-susar', theme: 'light' });
  second.database.close();
});

it('is hardened and durable at every opening, not only the first', () => {
  const folder = temporaryFolder();
  openUserDatabase(folder).database.close();
  const { database } = openUserDatabase(folder);
  const pragma = (name: string) => database.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('trusted_schema')).toBe(0);
  expect(pragma('cell_size_check')).toBe(1);
  expect(pragma('application_id')).toBe(userApplicationId);
  expect(pragma('user_version')).toBe(newestVersion);
  database.close();
});

it('passes over a stored value this version does not know, and keeps it', () => {
  const folder = temporaryFolder();
  const { database } = openUserDatabase(folder);
  database.exec(`insert into setting values ('theme', '"neon"'), ('shoeSize', '43')`);
  expect(readSettings(database).theme).toBe('light');
  changeSettings(database, { role: 'interpreter' });
  expect(database.prepare('select count(*) from setting').pluck().get()).toBe(3);
  database.close();
});

describe('a file that cannot be used is named and left exactly as it is', () => {
  it.each([
    [
      'from the future',
      (file: string) => change(file, `pragma user_version = ${newestVersion + 10}`),
      'user-data-from-newer-version',
    ],
  ])('%s', (_title, damage, code) => {
    const folder = temporaryFolder();
    openUserDatabase(folder).database.close();
    const file = path.join(folder, 'user.db');
    damage(file);
    const before = readFileSync(file);

    const { database, problem } = openUserDatabase(folder);
    expect(problem).toMatchObject({ code, file });
    changeSettings(database, { theme: 'booth' });
    expect(readSettings(database).theme).toBe('booth');
    database.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('in a place that cannot be a folder', () => {
    const blocked = path.join(temporaryFolder(), 'file');
    writeFileSync(blocked, '');
    const { database, problem } = openUserDatabase(blocked);
    expect(problem?.code).toBe('user-data-read-only');
    database.close();
    expect(readFileSync(blocked, 'utf8')).toBe('');
  });

  it('where a folder stands in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'user.db'));
    const { database, problem } = openUserDatabase(folder);
    expect(problem?.code).toBe('user-data-read-only');
    database.close();
    expect(existsSync(path.join(folder, 'user.db'))).toBe(true);
  });
});

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
