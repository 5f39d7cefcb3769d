import type Database from 'better-sqlite3';
import { documentContentSchema, type DocumentContent, type DocumentSummary } from '#core/documents/document-schema.ts';
import { scriptTextOf } from '#core/documents/script-text.ts';
import { longestScript } from '#core/rehearsal/longest-script.ts';
import type { Language } from '#core/texts/language.ts';
import { readScripts, writeScript } from '#backend/user-data/script-store.ts';

/** Where a document belongs. A script with both becomes the script of that slot in that language. */
export interface Assignment {
  slot: string | null;
  language: Language | null;
}

export interface NewDocument extends Assignment {
  /** Of the file it came from. */
  name: string;
  content: DocumentContent;
  /** When it came in: epoch ms. */
  at: number;
}

/** What became of the slot's script. `too-long`: it stays as it was, as no script is that long. */
export type ScriptOutcome = 'written' | 'none' | 'too-long';

export interface StoredDocument extends DocumentSummary {
  content: DocumentContent;
}

interface Row extends Assignment {
  id: number;
  kind: DocumentSummary['kind'];
  name: string;
  at: number;
  parts: number;
  removed: 0 | 1;
}

const columns = `id, kind, name, slot, language, at, removed, coalesce(
  json_array_length(content, '$.paragraphs'), json_array_length(content, '$.slides'), json_array_length(content, '$.units')
) as parts`;

/** Every document, the newest first; those that were removed too. */
export function readDocuments(database: Database.Database): DocumentSummary[] {
  return database.prepare<[], Row>(`select ${columns} from document order by id desc`).all().map(summaryOf);
}

export function readDocument(database: Database.Database, id: number): StoredDocument | null {
  const row = database
    .prepare<[number], Row & { content: string }>(`select ${columns}, content from document where id = ?`)
    .get(id);
  return row ? { ...summaryOf(row), content: documentContentSchema.parse(JSON.parse(row.content)) } : null;
}

/** Keeps what was imported, on disk when it returns; answers its id. */
export function addDocument(database: Database.Database, { name, content, slot, language, at }: NewDocument): number {
  return database.transaction(() => {
    const { lastInsertRowid } = database
      .prepare('insert into document (kind, name, slot, language, at, content) values (?, ?, null, null, ?, ?)')
      .run(content.kind, name, at, JSON.stringify(content));
    const id = Number(lastInsertRowid);
    assignDocument(database, id, { slot, language });
    return id;
  })();
}

/**
 * Says where a document belongs. The script that stood in its slot before is kept with it, and stands there again when
 * the document goes elsewhere; unless somebody has changed the slot's script since: then that one stays.
 */
export function assignDocument(database: Database.Database, id: number, { slot, language }: Assignment): ScriptOutcome {
  return database.transaction(() => {
    putFormerBack(database, id);
    database.prepare('update document set slot = ?, language = ? where id = ?').run(slot, language, id);
    return writeItsScript(database, id);
  })();
}

/** Takes a document out of the list, and its text out of its slot, as if it had not come. Nothing of it is lost. */
export function removeDocument(database: Database.Database, id: number): void {
  database.transaction(() => {
    putFormerBack(database, id);
    database.prepare('update document set removed = 1 where id = ?').run(id);
  })();
}

/** Takes a removal back, whenever that is. */
export function restoreDocument(database: Database.Database, id: number): ScriptOutcome {
  return database.transaction(() => {
    const { changes } = database.prepare('update document set removed = 0 where id = ? and removed = 1').run(id);
    return changes === 0 ? 'none' : writeItsScript(database, id);
  })();
}

interface Placed {
  slot: string;
  language: Language;
  /** The script that stood in the slot; null while the document has not written there. */
  former: string | null;
  text: string;
}

/** Null for what is no script or belongs to no slot. */
function placed(database: Database.Database, id: number): Placed | null {
  const row = database
    .prepare<[number], Assignment & { content: string; former: string | null }>(
      'select slot, language, content, former_script as former from document where id = ?',
    )
    .get(id);
  if (!row || row.slot === null || row.language === null) return null;
  const text = scriptTextOf(documentContentSchema.parse(JSON.parse(row.content)));
  return text === null ? null : { slot: row.slot, language: row.language, former: row.former, text };
}

function writeItsScript(database: Database.Database, id: number): ScriptOutcome {
  const own = placed(database, id);
  if (!own) return 'none';
  if (own.text.length > longestScript) return 'too-long';
  const { slot, language, text } = own;
  keepFormer(database, id, readScripts(database, slot)[language]);
  writeScript(database, { slot, language, text });
  return 'written';
}

function putFormerBack(database: Database.Database, id: number): void {
  const own = placed(database, id);
  if (!own || own.former === null) return;
  const { slot, language, former, text } = own;
  if (readScripts(database, slot)[language] === text) writeScript(database, { slot, language, text: former });
  keepFormer(database, id, null);
}

function keepFormer(database: Database.Database, id: number, former: string | null): void {
  database.prepare('update document set former_script = ? where id = ?').run(former, id);
}

function summaryOf({ id, kind, name, slot, language, at, parts, removed }: Row): DocumentSummary {
  return { id, kind, name, slot, language, at, parts, removed: removed === 1 };
}
