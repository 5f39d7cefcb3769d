import Database from 'better-sqlite3';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { hardenConnection } from '#backend/database/harden.ts';
import { readCollection } from '#backend/import/anki-collection.ts';
import { archiveLimits, type Archive } from '#backend/import/open-archive.ts';
import { tableLimits, type ReadOptions } from '#backend/import/read-delimited.ts';
import { createTableCollector } from '#core/exchange/read/collect-table.ts';
import type { GlossaryReading } from '#core/exchange/read/reading.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { textOfHtml } from '#core/exchange/read/text-of-html.ts';

/** The newest first: beside it, the oldest holds no more than the word that Anki must be updated. */
const collections = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

export function collectionIn(archive: Archive): string | undefined {
  return collections.find((name) => archive.has(name));
}

/** The notes of a deck that Anki packed. Its database is a stranger's: it is read, and nothing in it is run. */
export async function readApkg(
  archive: Archive,
  collection: string,
  { mapping, onProgress }: ReadOptions,
): Promise<GlossaryReading> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-import-'));
  try {
    const file = path.join(folder, 'collection.db');
    await unpack(archive, collection, file);
    onProgress?.(0.3);
    const database = openedForReading(file);
    try {
      const { names, notes } = readCollection(database);
      const collector = createTableCollector(tableLimits, { mapping, named: names });
      let line = 0;
      for (const cells of notes) collector.add({ cells: cells.map(textOfHtml), line: (line += 1) });
      return { format: 'apkg', encoding: null, delimiter: null, otherSheets: [], ...collector.end() };
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) throw new FileRefused('collection-malformed', 0, error.code);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    onProgress?.(1);
  }
}

async function unpack(archive: Archive, name: string, file: string): Promise<void> {
  const chunks = Readable.from(archive.chunks(name));
  const counted = async function* (source: AsyncIterable<Buffer>) {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > archiveLimits.entryBytes) throw new FileRefused('archive-entry-too-large', 0, name);
      yield chunk;
    }
  };
  try {
    if (name.endsWith('b')) await pipeline(chunks, createZstdDecompress(), counted, createWriteStream(file));
    else await pipeline(chunks, counted, createWriteStream(file));
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(
      'collection-malformed',
      0,
      error instanceof Error && 'code' in error ? String(error.code) : '',
    );
  }
}

function openedForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  hardenConnection(database);
  database.pragma('query_only = ON');
  database.pragma('mmap_size = 0');
  return database;
}
