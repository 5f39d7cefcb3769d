import Database from 'better-sqlite3';
import { rmSync, renameSync } from 'node:fs';
import { contentSchema, type Content } from '#core/content/content.ts';

/** "BrfC": this file is compiled content of Briefing. */
export const contentApplicationId = 0x42726643;
/** Rises when an older app could not read what a newer compiler writes. */
export const contentVersion = 1;

/** One table for each kind of content: a row for each piece, as JSON under its slug, in its order. */
const tables = {
  people: 'person',
  bodies: 'body',
  decks: 'deck',
  terms: 'term',
  figures: 'figure',
  looseEnds: 'loose_end',
} as const;
/** What there is one of. */
const singles = ['event', 'agenda', 'conceptNote'] as const;

const schema = `
  create table single (name text primary key, data text not null check (json_valid(data))) strict, without rowid;
  ${Object.values(tables)
    .map(
      (table) =>
        `create table ${table} (slug text primary key, position integer not null unique, data text not null check (json_valid(data))) strict;`,
    )
    .join('\n  ')}
  create table occurrence (
    position integer primary key, term text not null references term (slug), segment text not null, language text not null
  ) strict;
  create index occurrence_by_term on occurrence (term);
`;

/** Writes the content as a new file, which takes the place of `file` only when it is whole. */
export function writeContentDatabase(file: string, content: Content): void {
  const unfinished = `${file}.${process.pid}.new`;
  rmSync(unfinished, { force: true });
  const database = new Database(unfinished);
  try {
    database.pragma('journal_mode = OFF');
    database.pragma(`application_id = ${contentApplicationId}`);
    database.pragma(`user_version = ${contentVersion}`);
    database.exec(schema);
    database.transaction(() => insertAll(database, content))();
    database.exec('vacuum');
  } finally {
    database.close();
  }
  renameSync(unfinished, file);
}

function insertAll(database: Database.Database, content: Content): void {
  const single = database.prepare('insert into single (name, data) values (?, ?)');
  for (const name of singles) single.run(name, JSON.stringify(content[name]));
  for (const [kind, table] of Object.entries(tables) as [keyof typeof tables, string][]) {
    const insert = database.prepare(`insert into ${table} (slug, position, data) values (?, ?, ?)`);
    content[kind].forEach((item, position) =>
      insert.run('slot' in item ? item.slot : item.id, position, JSON.stringify(item)),
    );
  }
  const occurrence = database.prepare('insert into occurrence (position, term, segment, language) values (?, ?, ?, ?)');
  content.occurrences.forEach(({ term, segment, language }, position) =>
    occurrence.run(position, term, segment, language),
  );
}

/** Reads all of an open content database and holds it against the schema: throws when a piece is missing or damaged. */
export function readContent(database: Database.Database): Content {
  const single = database.prepare<[string], { data: string }>('select data from single where name = ?');
  const read: Record<string, unknown> = {};
  for (const name of singles) read[name] = JSON.parse(single.get(name)?.data ?? 'null');
  for (const [kind, table] of Object.entries(tables)) {
    const rows = database.prepare<[], { data: string }>(`select data from ${table} order by position`).all();
    read[kind] = rows.map(({ data }): unknown => JSON.parse(data));
  }
  read['occurrences'] = database.prepare('select term, segment, language from occurrence order by position').all();
  return contentSchema.parse(read);
}
