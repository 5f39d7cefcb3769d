import Database from 'better-sqlite3';
import { migrate } from '#backend/user-data/connection.ts';
import { columnsOf, insertInto, keyOf, quoted, tablesOf } from '#backend/user-data/tables.ts';
import { goldenRows } from './golden-rows.ts';

type Value = string | number | null;

/** A database as the app made it at that version of the schema, with rows in every table. */
export function databaseOf(version: number): Database.Database {
  const database = new Database(':memory:');
  migrate(database, version);
  for (const [since, tables] of Object.entries(goldenRows)) {
    if (Number(since) > version) continue;
    for (const [table, rows] of Object.entries(tables)) {
      const columns = columnsOf(database, table);
      const insert = database.prepare(insertInto(table, columns));
      for (const row of rows) insert.run(...columns.map(({ name }) => row[name]));
    }
  }
  return database;
}

/** All that makes a database again, as SQL: its schema, its rows and its numbers. */
export function dump(database: Database.Database): string {
  const schema = database
    .prepare<[], string>(
      "select sql from sqlite_schema where sql is not null and name not like 'sqlite%' order by rowid",
    )
    .pluck()
    .all();
  const rows = Object.entries(rowsOf(database)).flatMap(([table, found]) =>
    found.map((row) => `insert into ${table} values (${row.map(literal).join(', ')})`),
  );
  const pragmas = ['application_id', 'user_version'].map(
    (name) => `pragma ${name} = ${String(database.pragma(name, { simple: true }))}`,
  );
  // Tables come in alphabetical order, and some before those they refer to.
  return `${['pragma foreign_keys = off', ...schema, ...rows, ...pragmas].join(';\n')};\n`;
}

/** The rows of each table, in the order of its key. */
export function rowsOf(database: Database.Database, tables = tablesOf(database)): Record<string, Value[][]> {
  return Object.fromEntries(
    tables.map((table) => {
      const sql = `select * from ${quoted(table)} order by ${keyOf(columnsOf(database, table))}`;
      return [table, database.prepare<[], Value[]>(sql).raw().all()];
    }),
  );
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
