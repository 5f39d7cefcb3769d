import type Database from 'better-sqlite3';

/** What every connection is set to, whatever the file asks for. Set again at each opening: SQLite does not keep it. */
export function hardenConnection(database: Database.Database): void {
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
}
