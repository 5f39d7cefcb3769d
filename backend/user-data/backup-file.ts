import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { backupFormat, type Manifest } from '#core/backup/manifest-schema.ts';
import { hardenConnection } from '#backend/database/harden.ts';
import { counts, restoredTables, sequencesOf } from '#backend/user-data/backup-tables.ts';
import { versionOf } from '#backend/user-data/connection.ts';
import { countData } from '#backend/user-data/count-data.ts';
import { previewBackupFile } from '#backend/user-data/read-backup-file.ts';
import { columnsOf, keyOf, quoted } from '#backend/user-data/tables.ts';

export interface BackupOrigin {
  appVersion: string;
  /** Epoch ms. */
  now: number;
}

/** Characters of rows that are handed on at a time. */
const chunkLength = 64 * 1024;

/**
 * Writes all that a user made into a `.briefing-backup`: a zip archive with a manifest and a file of JSON lines a table. No
 * SQLite file, since one that comes from outside can be made to do harm. The whole new file or the one before it is there at
 * every moment; the new one was read again from end to end. Throws what the system says.
 */
export async function writeBackupFile(
  database: Database.Database,
  file: string,
  origin: BackupOrigin,
): Promise<Manifest> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-backup-'));
  const part = `${file}.part`;
  const snapshot = path.join(folder, 'snapshot.db');
  let source: Database.Database | null = null;
  try {
    // As it is at this moment, whatever is written while the archive is.
    database.prepare('vacuum into ?').run(snapshot);
    source = new Database(snapshot, { readonly: true });
    hardenConnection(source);
    const manifest = await writeArchive(source, part, origin);
    // A backup that cannot be restored is none.
    await previewBackupFile(part);
    await rename(part, file);
    return manifest;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    source?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeArchive(
  source: Database.Database,
  file: string,
  { appVersion, now }: BackupOrigin,
): Promise<Manifest> {
  const manifest: Manifest = {
    format: 'briefing-backup',
    formatVersion: backupFormat,
    appVersion,
    schemaVersion: versionOf(source),
    createdAt: now,
    counts: countData(source),
    tables: [],
  };
  const zip = new ZipFile();
  const options = { mtime: new Date(now), mode: 0o100600 };
  for (const table of restoredTables(source)) {
    zip.addReadStreamLazy(`${table}.jsonl`, options, (give) =>
      give(null, Readable.from(linesOf(source, table, manifest.tables))),
    );
  }
  // Last, and made only then: it says what the others are.
  zip.addReadStreamLazy('manifest.json', options, (give) => give(null, Readable.from([JSON.stringify(manifest)])));
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file, { flush: true, mode: 0o600 }));
  return manifest;
}

/** The rows of a table, a line each; when they are done, what the manifest says of them. */
function* linesOf(source: Database.Database, table: string, told: Manifest['tables']): Generator<Buffer> {
  const sql = `select * from ${quoted(table)} order by ${keyOf(columnsOf(source, table))}`;
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  let text = '';
  const chunk = (): Buffer => {
    const buffer = Buffer.from(text);
    text = '';
    bytes += buffer.length;
    hash.update(buffer);
    return buffer;
  };
  for (const row of source.prepare<[], object>(sql).iterate()) {
    rows += 1;
    text += `${JSON.stringify(row)}\n`;
    if (text.length > chunkLength) yield chunk();
  }
  if (text !== '') yield chunk();
  const sequence = counts(source, table) ? (sequencesOf(source).get(table) ?? 0) : null;
  told.push({ name: table, rows, bytes, sha256: hash.digest('hex'), sequence });
}
