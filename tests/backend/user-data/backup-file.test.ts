import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ZipFile } from 'yazl';
import type { Manifest } from '#core/backup/manifest-schema.ts';
import { openArchive } from '#backend/import/open-archive.ts';
import { writeBackupFile } from '#backend/user-data/backup-file.ts';
import { findBackups } from '#backend/user-data/backups.ts';
import { newestVersion } from '#backend/user-data/migrations.ts';
import { machineName, writeOwn } from '#backend/user-data/own-store.ts';
import { previewBackupFile } from '#backend/user-data/read-backup-file.ts';
import { restoreBackup, restoreBackupFile } from '#backend/user-data/restore.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { databaseOf, rowsOf } from '../../support/golden-database.ts';
import { insertRows, randomRows } from '../../support/random-data.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const origin = { appVersion: '1.2.3', now: Date.parse('2026-11-24T08:00:00Z') };
let folder: string;
let database: Database.Database;

beforeEach(() => {
  folder = temporaryFolder();
  ({ database } = openUserDatabase(folder, 1));
  return () => database.close();
});

/** All tables but the one that is of the machine; with the numbers they have come to. */
function all(of: Database.Database): unknown {
  const { machine: _, ...rows } = rowsOf(of);
  const numbers = of.prepare('select name, seq from sqlite_sequence where seq > 0 order by name').all();
  return { rows, numbers };
}

it('restores what was backed up, whatever it was and whatever came after it', async () => {
  const file = path.join(folder, 'all.briefing-backup');
  await fc.assert(
    fc.asyncProperty(randomRows(database), randomRows(database), async (rows, later) => {
      const random = openUserDatabase(temporaryFolder(), 1);
      insertRows(random.database, rows);
      const before = all(random.database);
      await writeBackupFile(random.database, file, origin);
      random.database.close();

      const target = openUserDatabase(temporaryFolder(), 1);
      insertRows(target.database, later);
      await restoreBackupFile(target.database, path.dirname(target.database.name), file, 2);
      expect(all(target.database)).toEqual(before);
      expect(target.database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(target.database.pragma('foreign_key_check')).toEqual([]);
      target.database.close();
    }),
    { numRuns: 25 },
  );
});

describe('of a database with rows in every table', () => {
  let file: string;
  let before: unknown;

  beforeEach(async () => {
    file = path.join(folder, 'all.briefing-backup');
    const golden = databaseOf(newestVersion);
    before = all(golden);
    await writeBackupFile(golden, file, origin);
    golden.close();
  });

  it('a preview tells from when it is and what is in it', async () => {
    expect(await previewBackupFile(file)).toMatchObject({
      createdAt: origin.now,
      appVersion: '1.2.3',
      schemaVersion: newestVersion,
      counts: { ownTerms: 1, annotations: 1, reviews: 2, runs: 2, rehearsals: 2, scripts: 2, documents: 1, missed: 2 },
    });
  });

  it('a restore is taken back by restoring the backup that was made before it', async () => {
    writeOwn(database, 'add', 1, [{ kind: 'term', id: 'own-mine', fields: {} }]);
    const mine = all(database);
    const { before: made } = await restoreBackupFile(database, folder, file, 2);
    expect(all(database)).toEqual(before);
    restoreBackup(database, folder, made.id, 3);
    expect(all(database)).toEqual(mine);
    expect(findBackups(folder).map(({ reason }) => reason)).toEqual(['restore', 'restore']);
  });

  it('a machine keeps its own name', async () => {
    const name = machineName(database);
    await restoreBackupFile(database, folder, file, 2);
    expect(machineName(database)).toBe(name);
  });

  it('holds nothing but JSON, and lies there whole', async () => {
    const archive = await openArchive(file);
    expect(archive.names.filter((name) => !/^[a-z_]+\.jsonl?$/u.test(name))).toEqual([]);
    archive.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([10, 20, 30, 40, 50, 60, 70])('one of schema version %i is migrated with every row', async (version) => {
    const golden = databaseOf(version);
    const { machine: _, ...rows } = rowsOf(golden);
    await writeBackupFile(golden, file, origin);
    golden.close();
    await restoreBackupFile(database, folder, file, 2);
    expect(rowsOf(database, Object.keys(rows))).toEqual(rows);
  });

  /** The same archive with changed files, and a manifest that says what it says of them. */
  async function changed(
    change: (files: Map<string, string>) => void,
    manifestOf: (manifest: Manifest) => unknown = (manifest) => manifest,
  ): Promise<void> {
    const archive = await openArchive(file);
    const files = new Map<string, string>();
    for (const name of archive.names) files.set(name, (await archive.bytes(name)).toString());
    archive.close();
    change(files);
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as Manifest;
    for (const table of manifest.tables) {
      const text = files.get(`${table.name}.jsonl`) ?? '';
      table.bytes = Buffer.byteLength(text);
      table.rows = text.split('\n').length - 1;
      table.sha256 = createHash('sha256').update(text).digest('hex');
    }
    files.set('manifest.json', JSON.stringify(manifestOf(manifest)));
    const zip = new ZipFile();
    for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
  }

  const replaceIn = (name: string, from: string, to: string) => (files: Map<string, string>) => {
    const text = files.get(name) ?? '';
    if (!text.includes(from)) throw new Error(`${name} has no ${from}.`);
    files.set(name, text.replace(from, to));
  };

  it('is restored when nothing is changed', async () => {
    await changed(() => {});
    await restoreBackupFile(database, folder, file, 2);
    expect(all(database)).toEqual(before);
  });

  const same = () => {};
  it.each<[string, (files: Map<string, string>) => void, ((manifest: Manifest) => unknown)?, string?]>([
    ['a number for a text', replaceIn('missed.jsonl', '"query":"지방소멸"', '"query":5')],
    ['a fraction for a number', replaceIn('missed.jsonl', '"at":1795497800000', '"at":1.5')],
    ['nothing where something must be', replaceIn('missed.jsonl', '"query":"지방소멸"', '"query":null')],
    ['a column too many', replaceIn('missed.jsonl', '"query"', '"more":1,"query"')],
    ['a column too few', replaceIn('missed.jsonl', '"answered":0,', '')],
    ['a value out of range', replaceIn('missed.jsonl', '"answered":0', '"answered":2')],
    ['a row twice', (files) => files.set('pin.jsonl', (files.get('pin.jsonl') ?? '').repeat(2))],
    ['a row that refers to none', replaceIn('run_entry.jsonl', '"run":1', '"run":77')],
    ['a log that no run has', replaceIn('run_entry.jsonl', 'start', 'explode')],
    ['JSON that is none', replaceIn('own_record.jsonl', '"fields":"{', '"fields":"{{')],
    ['no JSON', (files) => files.set('pin.jsonl', 'pin\n')],
    ['half a line', (files) => files.set('pin.jsonl', (files.get('pin.jsonl') ?? '').trimEnd())],
    [
      'one table fewer',
      (files) => files.delete('pin.jsonl'),
      (m) => ({ ...m, tables: m.tables.filter(({ name }) => name !== 'pin') }),
    ],
    [
      'a table that is not ours',
      (files) => files.set('sqlite_schema.jsonl', ''),
      (m) => ({
        ...m,
        tables: [
          ...m.tables,
          { name: 'sqlite_schema', rows: 0, bytes: 0, sha256: createHash('sha256').digest('hex'), sequence: null },
        ],
      }),
    ],
    ['a file more', (files) => files.set('more.jsonl', '')],
    [
      'another checksum',
      same,
      (m) => ({ ...m, tables: m.tables.map((table) => ({ ...table, sha256: '0'.repeat(64) })) }),
    ],
    [
      'fewer rows than are told',
      same,
      (m) => ({ ...m, tables: m.tables.map((table) => ({ ...table, rows: table.rows + 1 })) }),
    ],
    ['other counts', same, (m) => ({ ...m, counts: { ...m.counts, runs: 99 } })],
    [
      'numbers that go back',
      same,
      (m) => ({ ...m, tables: m.tables.map((table) => ({ ...table, sequence: table.sequence && 1 })) }),
    ],
    ['another format', same, (m) => ({ ...m, format: 'other' })],
    ['a schema that never was', same, (m) => ({ ...m, schemaVersion: 35 })],
    ['a newer format', same, (m) => ({ ...m, formatVersion: 2, more: true }), 'backup-newer'],
    ['a newer schema', same, (m) => ({ ...m, schemaVersion: newestVersion + 10 }), 'backup-newer'],
  ])(
    'with %s is refused whole',
    async (_title, change, manifestOf = (manifest) => manifest, code = 'backup-unreadable') => {
      await changed(change, manifestOf);
      const mine = all(database);
      await expect(restoreBackupFile(database, folder, file, 2)).rejects.toMatchObject({ name: 'Refusal', code });
      await expect(previewBackupFile(file)).rejects.toMatchObject({ name: 'Refusal', code });
      expect(all(database)).toEqual(mine);
      expect(findBackups(folder)).toEqual([]);
    },
  );

  it.each([
    ['0 bytes', () => truncateSync(file, 0)],
    ['half of it', () => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['no archive', () => writeFileSync(file, 'not a zip file, by any means'.repeat(100))],
    ['a database', () => writeFileSync(file, readFileSync(database.name))],
  ])('%s is refused', async (_title, damage) => {
    damage();
    await expect(previewBackupFile(file)).rejects.toMatchObject({ code: 'backup-unreadable' });
  });

  it('with any one byte changed is refused, or holds what it held', async () => {
    const sound = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        writeFileSync(file, bytes);
        const target = openUserDatabase(temporaryFolder(), 1);
        try {
          await restoreBackupFile(target.database, path.dirname(target.database.name), file, 2);
          expect(all(target.database)).toEqual(before);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
        } finally {
          target.database.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('that cannot be written leaves the one before it', async () => {
  const file = path.join(folder, 'no-such-folder', 'all.briefing-backup');
  await expect(writeBackupFile(database, file, origin)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(existsSync(file)).toBe(false);
});

it('leaves nothing in the folder for temporary files', async () => {
  const file = path.join(folder, 'all.briefing-backup');
  const temporary = temporaryFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  await writeBackupFile(database, file, origin);
  await restoreBackupFile(database, folder, file, 2);
  await expect(previewBackupFile(database.name)).rejects.toThrow(/cannot be read/u);
  expect(os.tmpdir()).toBe(temporary);
  expect(readdirSync(temporary)).toEqual([]);
});
