import type Database from 'better-sqlite3';
import { z } from 'zod';
import { FileRefused } from '#core/exchange/read/refusal.ts';

export interface Collection {
  /** The fields of all types of notes that are used, then what else is known of a note. */
  names: string[];
  /** The texts of each note, in the order of `names`. */
  notes: Iterable<string[]>;
}

/** Divides the fields of a note. */
const divider = '\u001F';

const modelsSchema = z.record(
  z.string(),
  z.object({ flds: z.array(z.object({ name: z.string(), ord: z.number() })).max(1_000) }),
);

/** The notes of Anki's database, of its old schema and of the new one. */
export function readCollection(database: Database.Database): Collection {
  refuseUnless(isPlainTable(database, 'notes', ['mid', 'flds', 'tags']));
  const fields = isPlainTable(database, 'fields', ['ntid', 'ord', 'name']) ? newFields(database) : oldFields(database);
  const used = database
    .prepare<[], string>('select cast(mid as text) from notes group by mid order by count(*) desc, mid')
    .pluck()
    .all();
  const names = [...new Set(used.flatMap((type) => fields.get(type) ?? []))];
  const places = new Map(names.map((name, at) => [name, at]));
  refuseUnless(names.length > 0);
  return { names: [...names, 'tags'], notes: notesOf(database, fields, places) };
}

function* notesOf(
  database: Database.Database,
  fields: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, number>,
): Generator<string[]> {
  const sql = 'select cast(mid as text) as type, cast(flds as text) as texts, cast(tags as text) as tags from notes';
  for (const { type, texts, tags } of database
    .prepare<[], { type: string; texts: string; tags: string }>(sql)
    .iterate()) {
    const cells = Array.from({ length: places.size + 1 }, () => '');
    for (const [at, text] of (texts ?? '').split(divider).entries()) {
      const place = places.get(fields.get(type)?.[at] ?? '');
      if (place !== undefined) cells[place] = text;
    }
    cells[places.size] = (tags ?? '').trim();
    yield cells;
  }
}

/** Since schema 18, each field is a row. */
function newFields(database: Database.Database): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const sql =
    'select cast(ntid as text) as type, cast(name as text) as name from fields order by ntid, ord limit 100000';
  for (const { type, name } of database.prepare<[], { type: string; name: string }>(sql).iterate())
    found.set(type, [...(found.get(type) ?? []), name]);
  return found;
}

/** Before it, all types of notes are one piece of JSON. */
function oldFields(database: Database.Database): Map<string, string[]> {
  refuseUnless(isPlainTable(database, 'col', ['models']));
  const models = database.prepare<[], string>('select cast(models as text) from col limit 1').pluck().get();
  const parsed = modelsSchema.safeParse(jsonOf(models ?? ''));
  refuseUnless(parsed.success);
  return new Map(
    Object.entries(parsed.data ?? {}).map(([type, { flds }]) => [
      type,
      flds.toSorted((a, b) => a.ord - b.ord).map(({ name }) => name),
    ]),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A table in the plain sense, with plain columns: a view, a virtual table or a generated column would run its maker's SQL. */
function isPlainTable(database: Database.Database, name: string, columns: readonly string[]): boolean {
  const table = database
    .prepare<[string], { type: string; sql: string }>('select type, sql from sqlite_schema where name = ?')
    .get(name);
  if (!table) return false;
  refuseUnless(table.type === 'table' && /^create\s+table\b/iu.test(table.sql));
  const plain = database
    .prepare<[string], string>('select name from pragma_table_xinfo(?) where hidden = 0')
    .pluck()
    .all(name);
  return columns.every((column) => plain.includes(column));
}

function refuseUnless(isRight: boolean): asserts isRight {
  if (!isRight) throw new FileRefused('collection-malformed');
}
