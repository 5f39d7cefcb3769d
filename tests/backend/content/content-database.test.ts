import Database from 'better-sqlite3';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import type { Content } from '#core/content/content.ts';
import { contentVersion, writeContentDatabase } from '#backend/content/content-database.ts';
import { openContent } from '#backend/content/open-content.ts';
import { minimalEvent } from '../../support/minimal-event.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function written(): { file: string; content: Content } {
  const file = path.join(temporaryFolder(), 'content.db');
  const { content } = compile(minimalEvent());
  if (!content) throw new Error('The minimal event does not compile.');
  writeContentDatabase(file, content);
  return { file, content };
}

it('reads back what was written', () => {
  const { file, content } = written();
  expect(openContent(file)).toEqual({ content, problem: null });
});

it('takes the place of an older file whole and leaves nothing beside it', () => {
  const { file, content } = written();
  writeContentDatabase(file, { ...content, terms: [], occurrences: [] });
  expect(openContent(file).content?.terms).toEqual([]);
  expect(existsSync(`${file}-wal`) || existsSync(`${file}-journal`)).toBe(false);
});

describe('a file that cannot be used is named and left as it is', () => {
  const damages: [string, (file: string) => void, string][] = [
    ['no bytes', (file) => truncateSync(file, 0), 'content-damaged'],
    ['half of it', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)), 'content-damaged'],
    ['no database', (file) => writeFileSync(file, 'hello '.repeat(1000)), 'content-damaged'],
    ['a page of noise', (file) => writeFileSync(file, withNoise(readFileSync(file))), 'content-damaged'],
    ['another program’s database', (file) => change(file, 'pragma application_id = 1'), 'content-damaged'],
    ['a table less', (file) => change(file, 'drop table person'), 'content-damaged'],
    [
      'a piece that does not fit the schema',
      (file) => change(file, `update person set data = '{}'`),
      'content-damaged',
    ],
    [
      'a newer version',
      (file) => change(file, `pragma user_version = ${contentVersion + 1}`),
      'content-from-newer-version',
    ],
  ];
  it.each(damages)('%s', (_title, damage, code) => {
    const { file } = written();
    damage(file);
    const before = readFileSync(file);
    const { content, problem } = openContent(file);
    expect(content).toBeNull();
    expect(problem).toMatchObject({ code, file });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('a file that is not there', () => {
    const file = path.join(temporaryFolder(), 'content.db');
    expect(openContent(file).problem).toEqual({ code: 'content-missing', file, params: {} });
    expect(existsSync(file)).toBe(false);
  });
});

function withNoise(bytes: Buffer): Buffer {
  const page = 4096;
  for (let at = page; at < page * 3; at += 1) bytes[at] = (at * 7919) % 251;
  return bytes;
}

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}
