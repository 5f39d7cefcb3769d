import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '#core/api/problem.ts';
import { backupFormat, manifestSchema, type Manifest } from '#core/backup/manifest-schema.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';
import { openArchive, type Archive } from '#backend/import/open-archive.ts';
import { counts, restoredTables } from '#backend/user-data/backup-tables.ts';
import { rowChecker } from '#backend/user-data/check-row.ts';
import { migrate } from '#backend/user-data/connection.ts';
import { countData } from '#backend/user-data/count-data.ts';
import { lookAtFile } from '#backend/user-data/look-at-file.ts';
import { migrations, newestVersion } from '#backend/user-data/migrations.ts';
import { columnsOf, insertInto } from '#backend/user-data/tables.ts';

/**
 * Far more than anybody makes. Rows are read one by one and counted, so that size is no danger here and repetition, of
 * which logs are full, is no sign of one.
 */
const limits = {
  entries: 201,
  entryBytes: 2_000_000_000,
  bytes: 4_000_000_000,
  ratio: 1_100,
  ratioFromBytes: 1_000_000,
};
const manifestBytes = 1_000_000;
/** Of a row: a deck that came in as a file is one. */
const longestLine = 64_000_000;

/** What a backup file holds, read from end to end. Throws `Refusal` for a file that cannot be restored. */
export async function previewBackupFile(file: string): Promise<Manifest> {
  return withBackupFile(file, (_database, manifest) => manifest);
}

/**
 * Reads a backup file into a database of its own, made by the migrations and checked row by row, and hands it on together
 * with what the manifest says. Nothing of it is left afterwards. Throws `Refusal` if any of it is not as it must be.
 */
export async function withBackupFile<T>(
  file: string,
  use: (restored: string, manifest: Manifest) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-restore-'));
  try {
    const restored = path.join(folder, 'restored.db');
    const manifest = await readInto(file, restored).catch(refuse);
    return await use(restored, manifest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whatever is wrong with a file from outside is one thing to its user; a full disk is none of its faults. */
function refuse(error: unknown): never {
  if (error instanceof FileRefused) throw unreadable(error.code);
  if (/^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|ERROR$)/u.test(codeOf(error))) throw unreadable(codeOf(error));
  throw error;
}

function unreadable(why: string): Refusal {
  return new Refusal('backup-unreadable', `The backup cannot be read: ${why}.`);
}

async function readInto(file: string, restored: string): Promise<Manifest> {
  const archive = await openArchive(file, limits);
  let database: Database.Database | null = null;
  try {
    const manifest = await readManifest(archive);
    database = new Database(restored);
    hardenConnection(database);
    // It is thrown away again, whatever becomes of it.
    database.pragma('synchronous = OFF');
    database.pragma('journal_mode = MEMORY');
    migrate(database, manifest.schemaVersion);
    expectSame(
      'the tables',
      restoredTables(database),
      manifest.tables.map(({ name }) => name),
    );
    expectSame('the files', ['manifest.json', ...manifest.tables.map(({ name }) => `${name}.jsonl`)], archive.names);
    database.exec('begin');
    database.pragma('defer_foreign_keys = ON');
    for (const table of manifest.tables) await readTable(archive, database, table);
    database.exec('commit');
    migrate(database);
    if (JSON.stringify(countData(database)) !== JSON.stringify(manifest.counts))
      throw unreadable('its counts are wrong');
    database.close();
    database = null;
    if (lookAtFile(restored, 'all').is !== 'sound') throw unreadable('it does not hold together');
    return manifest;
  } finally {
    database?.close();
    archive.close();
  }
}

async function readManifest(archive: Archive): Promise<Manifest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of archive.chunks('manifest.json')) {
    bytes += chunk.length;
    if (bytes > manifestBytes) throw unreadable('its manifest is too large');
    chunks.push(chunk);
  }
  const said = parsed(Buffer.concat(chunks).toString('utf8'));
  // Asked first: what a newer version writes may look like nothing this one knows.
  const versions = z.looseObject({
    format: z.literal('briefing-backup'),
    formatVersion: z.int(),
    schemaVersion: z.int(),
  });
  const { success, data } = versions.safeParse(said);
  if (!success) throw unreadable('it has no manifest of a backup');
  if (data.formatVersion > backupFormat || data.schemaVersion > newestVersion) {
    throw new Refusal('backup-newer', `Format ${data.formatVersion}, schema ${data.schemaVersion}.`);
  }
  const manifest = manifestSchema.safeParse(said);
  if (!manifest.success || !migrations.some(({ version }) => version === data.schemaVersion)) {
    throw unreadable('its manifest does not fit');
  }
  return manifest.data;
}

function expectSame(what: string, expected: readonly string[], found: readonly string[]): void {
  if (JSON.stringify(expected.toSorted()) !== JSON.stringify(found.toSorted())) throw unreadable(`${what} are others`);
}

async function readTable(
  archive: Archive,
  database: Database.Database,
  table: Manifest['tables'][number],
): Promise<void> {
  const columns = columnsOf(database, table.name);
  const check = rowChecker(table.name, columns);
  const insert = database.prepare(insertInto(table.name, columns));
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  for await (const line of linesOf(archive, `${table.name}.jsonl`, (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  })) {
    const values = check(parsed(line));
    if (!values) throw unreadable(`line ${rows + 1} of ${table.name} is no row`);
    insert.run(...values);
    rows += 1;
  }
  if (bytes !== table.bytes || rows !== table.rows || hash.digest('hex') !== table.sha256) {
    throw unreadable(`${table.name} is not what the manifest says`);
  }
  if ((table.sequence !== null) !== counts(database, table.name)) throw unreadable(`${table.name} counts otherwise`);
  if (table.sequence !== null) setSequence(database, table.name, table.sequence);
}

function setSequence(database: Database.Database, table: string, sequence: number): void {
  const highest = Number(
    database.prepare('select max(seq) from sqlite_sequence where name = ?').pluck().get(table) ?? 0,
  );
  if (sequence < highest) throw unreadable(`${table} has counted further`);
  database.prepare('delete from sqlite_sequence where name = ?').run(table);
  // A table that never had a row has no number kept.
  if (sequence > 0) database.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(table, sequence);
}

async function* linesOf(archive: Archive, name: string, seen: (chunk: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw unreadable(`${name} is no text`);
    }
  };
  let left = '';
  for await (const chunk of archive.chunks(name)) {
    seen(chunk);
    const lines = (left + decode(chunk)).split('\n');
    left = lines.pop() ?? '';
    if (left.length > longestLine) throw unreadable(`a line of ${name} is too long`);
    yield* lines;
  }
  if (left + decode() !== '') throw unreadable(`${name} ends in the middle of a line`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
