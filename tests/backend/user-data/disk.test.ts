import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RefusalCode } from '#core/api/problem.ts';
import { refusalOfDisk } from '#backend/database/refusal-of-disk.ts';
import { makeBackup } from '#backend/user-data/backups.ts';
import { readMissed } from '#backend/user-data/booth-store.ts';
import { nextUndo, readOwn, writeOwn } from '#backend/user-data/own-store.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

/** As many own terms as an import has, each some 700 bytes, made while they are written. */
function* terms(count: number) {
  for (let number = 0; number < count; number += 1) {
    const en = { value: `term ${number} ${'of so many letters '.repeat(32)}`, at: 1, by: 'me', over: [], other: null };
    yield { kind: 'term' as const, id: `own-${number}`, fields: { en } };
  }
}

function refusalOf(act: () => void): RefusalCode | undefined {
  try {
    act();
  } catch (error) {
    return refusalOfDisk(error)?.code;
  }
  throw new Error('It was written.');
}

/** A file system of so many bytes that is taken away when the test ends; null where the machine does not allow it. */
function smallDisk(bytes: number): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'briefing-test', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

describe('a full disk in the middle of an import', () => {
  it('rolls it back whole: what was there before is there, and the next write is taken', () => {
    const { database } = openUserDatabase(temporaryFolder(), 1);
    onTestFinished(() => void database.close());
    writeOwn(database, 'import', 1, terms(10));
    const pages = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${pages + 200}`);
    expect(refusalOf(() => writeOwn(database, 'import', 2, terms(20_000)))).toBe('disk-full');
    expect(readOwn(database)).toHaveLength(10);
    expect(nextUndo(database)).toEqual({ what: 'import', at: 1, records: 10 });
    expect(database.inTransaction).toBe(false);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(writeOwn(database, 'import', 3, terms(20))).toBe(20);
    expect(readOwn(database)).toHaveLength(20);
  });

  it('does so on a disk that is really full, too', (context) => {
    const disk = smallDisk(6_000_000);
    if (disk === null) return context.skip('This machine lets nobody mount a small disk.');
    const folder = path.join(disk, 'data');
    const { database } = openUserDatabase(folder, 1);
    writeOwn(database, 'import', 1, terms(100));
    expect(refusalOf(() => writeOwn(database, 'import', 2, terms(20_000)))).toBe('disk-full');
    expect(readOwn(database)).toHaveLength(100);
    expect(nextUndo(database)).toEqual({ what: 'import', at: 1, records: 100 });
    database.close();
    const again = openUserDatabase(folder, 2);
    expect(again.problem).toBeNull();
    expect(readOwn(again.database)).toHaveLength(100);
    again.database.close();
  });

  it('fills up while the app runs: each write is either acknowledged and kept, or refused as such', async (context) => {
    const disk = smallDisk(2_000_000);
    if (disk === null) return context.skip('This machine lets nobody mount a small disk.');
    const folder = path.join(disk, 'data');
    openUserDatabase(folder, 1).database.close();
    fill(disk, 100_000);
    const host = testHost({ dataFolder: folder });
    const acknowledged = new Set<string>();
    let refused = 0;
    for (let number = 0; number < 60; number += 1) {
      const query = `${number} ${'long '.repeat(10)}`;
      const answer = await host.dispatch('booth.noteDown', { query, answered: false, person: null, slot: null });
      if (answer.ok) acknowledged.add(query);
      else expect(answer.code).toBe('disk-full');
      refused += answer.ok ? 0 : 1;
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    host.close();

    // Full to the last byte, the app cannot open the file at all: it says so and touches nothing.
    fill(disk);
    const full = openUserDatabase(folder, 2);
    full.database.close();
    expect([null, 'user-data-read-only']).toContain(full.problem?.code ?? null);
    rmSync(path.join(disk, 'someone-elses-100000'));
    const { database, problem } = openUserDatabase(folder, 3);
    expect(problem).toBeNull();
    expect(new Set(readMissed(database).map(({ query }) => query))).toEqual(acknowledged);
    database.close();
  });

  it('no backup that is half made is left, and none of those before is lost', (context) => {
    const disk = smallDisk(1_500_000);
    if (disk === null) return context.skip('This machine lets nobody mount a small disk.');
    const { database } = openUserDatabase(disk, 1);
    onTestFinished(() => void database.close());
    writeOwn(database, 'import', 1, terms(20));
    const first = makeBackup(database, disk, 'daily', 1);
    writeOwn(database, 'import', 2, terms(400));
    fill(disk);
    expect(refusalOf(() => makeBackup(database, disk, 'daily', 2))).toBe('disk-full');
    expect(readdirSync(path.join(disk, 'backups'))).toEqual([path.basename(first.file)]);
    expect(readOwn(database)).toHaveLength(400);
  });
});

/** Another program takes all that is left but so many bytes. */
function fill(disk: string, left = 0): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path.join(disk, `someone-elses-${left}`), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

it('a file that another program holds is told of, and nothing of the write is kept', async () => {
  const folder = path.join(temporaryFolder(), 'data');
  const host = testHost({ dataFolder: folder });
  const holder = new Database(userFile(folder));
  holder.exec('begin immediate');
  expect(await host.dispatch('settings.change', { theme: 'booth' })).toMatchObject({ ok: false, code: 'busy' });
  holder.exec('rollback');
  holder.close();
  expect(await host.dispatch('settings.get', {})).toMatchObject({ ok: true, value: { theme: 'light' } });
  expect(await host.dispatch('settings.change', { theme: 'booth' })).toMatchObject({ ok: true });
});

it('a disk that was made read-only is told of', async (context) => {
  const disk = smallDisk(3_000_000);
  if (disk === null) return context.skip('This machine lets nobody mount a small disk.');
  const folder = path.join(disk, 'data');
  mkdirSync(folder);
  openUserDatabase(folder, 1).database.close();
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const { database, problem, isKept } = openUserDatabase(folder, 1);
  expect(problem?.code).toBe('user-data-read-only');
  expect(isKept).toBe(false);
  database.close();
  expect(readdirSync(folder)).toEqual(['user.db']);
});

it.each<[string, RefusalCode | undefined]>([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['EACCES', 'read-only'],
  ['SQLITE_IOERR_WRITE', 'disk-failed'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CONSTRAINT_CHECK', undefined],
  ['ENOENT', undefined],
])('%s is %s to a user', (code, refusal) => {
  expect(refusalOfDisk(Object.assign(new Error('said'), { code }))?.code).toBe(refusal);
});

it('what is no error of a disk is none', () => {
  expect(refusalOfDisk(new Error('SQLITE_FULL'))).toBeNull();
  expect(refusalOfDisk('SQLITE_FULL')).toBeNull();
});
