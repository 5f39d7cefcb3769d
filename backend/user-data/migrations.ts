/** A step of the user database's schema, numbered in tens so that one can be put between two. */
export interface Migration {
  version: number;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    version: 10,
    sql: `
      create table setting (
        name text primary key,
        value text not null check (json_valid(value))
      ) strict, without rowid;
    `,
  },
  {
    version: 20,
    sql: `
      create table pin (
        kind text not null,
        slug text not null,
        position integer not null,
        primary key (kind, slug)
      ) strict, without rowid;
      create table missed (
        id integer primary key autoincrement,
        query text not null,
        answered integer not null check (answered in (0, 1)),
        person text,
        slot text,
        at integer not null
      ) strict;
    `,
  },
  {
    version: 30,
    sql: `
      create table run (
        id integer primary key autoincrement,
        outline text not null,
        date text not null,
        put_away integer not null default 0 check (put_away in (0, 1))
      ) strict;
      create unique index run_open on run (put_away) where put_away = 0;
      create table run_entry (
        run integer not null references run (id),
        position integer not null,
        entry text not null check (json_valid(entry)),
        primary key (run, position)
      ) strict, without rowid;
      create table stage_message (
        id integer primary key check (id = 1),
        text text not null
      ) strict;
    `,
  },
];

export const newestVersion = migrations.at(-1)?.version ?? 0;
