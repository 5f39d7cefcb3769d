import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBackups } from '#backend/user-data/backups.ts';
import { userApplicationId } from '#backend/user-data/connection.ts';
import { migrations, newestVersion } from '#backend/user-data/migrations.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { databaseOf, dump, rowsOf } from '../../support/golden-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const goldenFile = (version: number) => path.join(import.meta.dirname, `golden/user-${version}.sql`);

type Rows = ReturnType<typeof rowsOf>;

/** A later migration may have put columns behind those that a table had. */
function asWideAs(before: Rows, after: Rows): Rows {
  return Object.fromEntries(
    Object.entries(after).map(([table, rows]) => [table, rows.map((row) => row.slice(0, before[table]?.[0]?.length))]),
  );
}

describe.each(migrations.map(({ version }) => version))('a database of schema version %i', (version) => {
  // A migration that was once released is never changed: files made by it are out there.
  it('is made as it was when it was released', async () => {
    await expect(dump(databaseOf(version))).toMatchFileSnapshot(goldenFile(version));
  });

  it('is migrated with every row of it, and opened hardened and durable', () => {
    const folder = temporaryFolder();
    const golden = new Database(userFile(folder));
    golden.exec(readFileSync(goldenFile(version), 'utf8'));
    const before = rowsOf(golden);
    for (const [table, rows] of Object.entries(before)) expect(rows.length, table).toBeGreaterThan(0);
    golden.close();

    const { database, problem, isKept } = openUserDatabase(folder, 1_000);
    expect(problem).toBeNull();
    expect(isKept).toBe(true);
    expect(asWideAs(before, rowsOf(database, Object.keys(before)))).toEqual(before);
    database.close();

    const again = openUserDatabase(folder, 2_000);
    const pragma = (name: string) => again.database.pragma(name, { simple: true });
    expect(asWideAs(before, rowsOf(again.database, Object.keys(before)))).toEqual(before);
    expect(pragma('application_id')).toBe(userApplicationId);
    expect(pragma('user_version')).toBe(newestVersion);
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('integrity_check')).toBe('ok');
    expect(again.database.pragma('foreign_key_check')).toEqual([]);
    again.database.close();

    // A backup of it as it was lies there, unless there was nothing to migrate.
    const backups = findBackups(folder);
    expect(backups.map(({ reason }) => reason)).toEqual(version === newestVersion ? [] : ['migration']);
    for (const { file } of backups) {
      const backup = new Database(file, { readonly: true });
      expect(backup.pragma('user_version', { simple: true })).toBe(version);
      expect(rowsOf(backup)).toEqual(before);
      backup.close();
    }
  });
});

describe('a migration that fails', () => {
  const failing = [
    ...migrations,
    { version: newestVersion + 10, sql: 'create table half_way (a text) strict;' },
    { version: newestVersion + 20, sql: 'insert into half_way values (1); insert into no_such_table values (1);' },
  ];

  it('leaves the file as it was, with none of the steps before it, and says so', () => {
    const folder = temporaryFolder();
    const golden = new Database(userFile(folder));
    golden.exec(readFileSync(goldenFile(50), 'utf8'));
    const before = rowsOf(golden);
    golden.close();

    const { database, problem, isKept } = openUserDatabase(folder, 1_000, failing);
    expect(problem).toMatchObject({
      code: 'user-data-not-migrated',
      params: { version: 50, known: newestVersion + 20 },
    });
    expect(isKept).toBe(false);
    database.close();

    const after = new Database(userFile(folder), { readonly: true });
    expect(after.pragma('user_version', { simple: true })).toBe(50);
    expect(rowsOf(after)).toEqual(before);
    after.close();
    // The next version, which has it right, takes it up.
    const next = openUserDatabase(folder, 2_000);
    expect(next.problem).toBeNull();
    expect(rowsOf(next.database, Object.keys(before))).toEqual(before);
    next.database.close();
  });
});
