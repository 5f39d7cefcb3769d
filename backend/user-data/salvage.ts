import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { hardenConnection } from '#backend/database/harden.ts';
import { migrate, versionOf } from '#backend/user-data/connection.ts';
import { migrations } from '#backend/user-data/migrations.ts';
import { columnsOf, insertInto, keyOf, quoted, tablesOf, type Column } from '#backend/user-data/tables.ts';

/** As far as is looked for the next readable row after one that is not. */
const furthestStep = 2 ** 20;

/**
 * Writes what SQLite can still read of a damaged file into a new one, row by row and table by table, and answers how many
 * rows that were. The damaged file is not touched. Each row must fit the schema as any other must.
 */
export function salvage(damaged: string, into: string): number {
  if (!existsSync(damaged)) return 0;
  const folder = mkdtempSync(path.join(path.dirname(into), '.salvage-'));
  const copy = path.join(folder, 'damaged.db');
  let from: Database.Database | null = null;
  let to: Database.Database | null = null;
  try {
    for (const end of ['', '-wal']) if (existsSync(damaged + end)) copyFileSync(damaged + end, copy + end);
    cutToPages(copy);
    from = openDamaged(copy);
    to = new Database(into);
    hardenConnection(to);
    to.pragma('foreign_keys = OFF');
    const version = versionOf(from);
    migrate(to, migrations.some((step) => step.version === version) ? version : undefined);
    return copyRows(from, to);
  } catch {
    return 0;
  } finally {
    from?.close();
    to?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes off what is left of a page that was cut: SQLite would read the rest of it as zeros, and they would be in a text. */
function cutToPages(file: string): void {
  const content = readFileSync(file);
  const pageBytes = content.length < 18 ? 0 : content.readUInt16BE(16);
  // 1 stands for 65,536.
  if (pageBytes > 1) truncateSync(file, content.length - (content.length % pageBytes));
}

function openDamaged(file: string): Database.Database {
  const database = new Database(file);
  database.unsafeMode(true);
  hardenConnection(database);
  // A file that was cut short is otherwise not read at all.
  database.pragma('writable_schema = ON');
  return database;
}

function copyRows(from: Database.Database, to: Database.Database): number {
  const tables = tablesOf(to);
  return to.transaction(() => {
    for (const table of tables) copyTable(from, to, table);
    // Twice: what went may have had rows of its own.
    for (let round = 0; round < 2; round += 1) for (const table of tables) removeOrphans(to, table);
    return tables.reduce((sum, table) => sum + rowsOf(to, table), 0);
  })();
}

function rowsOf(database: Database.Database, table: string): number {
  return Number(
    database
      .prepare(`select count(*) from ${quoted(table)}`)
      .pluck()
      .get(),
  );
}

/** From the first row on until one cannot be read, then from the last row back; of numbered rows what lies between too. */
function copyTable(from: Database.Database, to: Database.Database, table: string): void {
  const columns = columnsOf(to, table);
  const insert = to.prepare(insertInto(table, columns, 'or ignore'));
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const select = `select ${names} from ${quoted(table)}`;
  const number = numberOf(columns);
  if (number >= 0) {
    copyNumbered(from, insert, select, columns, number);
    return;
  }
  const key = keyOf(columns);
  const isWhole = readUntilBroken(from, `${select} order by ${key}`, insert) === null;
  if (!isWhole) readUntilBroken(from, `${select} order by ${key.replaceAll(', ', ' desc, ')} desc`, insert);
}

/** The place of the column that is the number of a row itself; -1 if there is none. */
function numberOf(columns: readonly Column[]): number {
  const key = columns.filter(({ pk }) => pk > 0);
  return key.length === 1 && key[0]?.type === 'INTEGER' ? columns.indexOf(key[0]) : -1;
}

function copyNumbered(
  from: Database.Database,
  insert: Database.Statement<unknown[]>,
  select: string,
  columns: readonly Column[],
  place: number,
): void {
  const number = quoted(columns[place]?.name ?? '');
  let after = Number.MIN_SAFE_INTEGER;
  for (let step = 1; step <= furthestStep;) {
    const broken = readUntilBroken(from, `${select} where ${number} > ${after} order by ${number}`, insert, place);
    if (broken === null) break;
    // Read on behind what cannot be read, in steps that grow while nothing is found.
    step = broken.rows > 0 ? 1 : step * 2;
    after = Math.max(broken.last ?? after, 0) + step;
  }
  readUntilBroken(from, `${select} order by ${number} desc`, insert);
}

/** Copies rows until one cannot be read; null when all could. */
function readUntilBroken(
  from: Database.Database,
  sql: string,
  insert: Database.Statement<unknown[]>,
  place = -1,
): { rows: number; last: number | null } | null {
  let rows = 0;
  let last: number | null = null;
  try {
    for (const row of from.prepare<[], unknown[]>(sql).raw().iterate()) {
      rows += 1;
      const number = row[place];
      if (typeof number === 'number') last = number;
      keep(insert, row);
    }
    return null;
  } catch {
    return { rows, last };
  }
}

function keep(insert: Database.Statement<unknown[]>, row: unknown[]): void {
  try {
    insert.run(...row);
  } catch {
    // What does not fit the schema is no row of ours any more.
  }
}

interface ForeignKey {
  table: string;
  from: string;
  to: string;
}

function removeOrphans(database: Database.Database, table: string): void {
  const keys = database.prepare<[string], ForeignKey>('select "table", "from", "to" from pragma_foreign_key_list(?)');
  for (const { table: parent, from, to } of keys.all(table)) {
    const [child, column, other] = [quoted(table), quoted(from), quoted(to)];
    database.exec(
      `delete from ${child} where ${column} is not null and not exists (select 1 from ${quoted(parent)} as parent where parent.${other} = ${child}.${column})`,
    );
  }
}
