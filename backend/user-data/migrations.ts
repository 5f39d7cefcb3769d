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
];

export const newestVersion = migrations.at(-1)?.version ?? 0;
