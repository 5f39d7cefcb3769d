import type Database from 'better-sqlite3';

export interface Column {
  name: string;
  /** TEXT, INTEGER or REAL: the tables are strict. */
  type: string;
  /** From 1 in the primary key; 0: not in it. */
  pk: number;
}

/** The tables of a user's data; not those that SQLite keeps for itself. */
export function tablesOf(database: Database.Database): string[] {
  return database
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all();
}

export function columnsOf(database: Database.Database, table: string): Column[] {
  return database.prepare<[string], Column>('select name, type, pk from pragma_table_info(?) order by cid').all(table);
}

/** "a, b", in the order of the primary key: how the rows of a table are read in the same order each time. */
export function keyOf(columns: readonly Column[]): string {
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  return key.map(({ name }) => quoted(name)).join(', ');
}

export function insertInto(table: string, columns: readonly Column[], orIgnore: 'or ignore' | '' = ''): string {
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  return `insert ${orIgnore} into ${quoted(table)} (${names}) values (${columns.map(() => '?').join(', ')})`;
}

/** A name of the schema, as SQL takes it whatever it is. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
