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
  {
    version: 40,
    sql: `
      create table rehearsal (
        id integer primary key autoincrement,
        deck text not null,
        started_at integer not null,
        slot_minutes real
      ) strict;
      create index rehearsal_of_deck on rehearsal (deck, started_at);
      create table rehearsal_slide (
        rehearsal integer not null references rehearsal (id) on delete cascade,
        position integer not null,
        slide text not null,
        seconds integer not null,
        used_ms integer not null,
        primary key (rehearsal, position)
      ) strict, without rowid;
      create table rehearsal_record (
        deck text primary key,
        plan text not null check (json_valid(plan)),
        finished integer references rehearsal (id) on delete cascade
      ) strict, without rowid;
      create table rehearsal_entry (
        deck text not null references rehearsal_record (deck) on delete cascade,
        position integer not null,
        entry text not null check (json_valid(entry)),
        primary key (deck, position)
      ) strict, without rowid;
      create table script (
        slot text not null,
        language text not null check (language in ('en', 'ko')),
        text text not null,
        primary key (slot, language)
      ) strict, without rowid;
    `,
  },
  {
    version: 50,
    sql: `
      create table booth_turn (
        line integer primary key autoincrement,
        at integer not null,
        done text not null,
        interpreter integer,
        rested integer,
        by integer
      ) strict;
    `,
  },
  {
    // What users make: own terms and what they add to the event's. Each change can be taken back, the newest first.
    version: 60,
    sql: `
      create table own_record (
        kind text not null check (kind in ('term', 'annotation')),
        id text not null,
        fields text not null check (json_valid(fields)),
        primary key (kind, id)
      ) strict, without rowid;
      create table own_change (
        id integer primary key autoincrement,
        what text not null,
        at integer not null,
        undone integer not null default 0 check (undone in (0, 1))
      ) strict;
      create table own_change_record (
        change integer not null references own_change (id) on delete cascade,
        kind text not null,
        id text not null,
        fields text check (fields is null or json_valid(fields)),
        primary key (change, kind, id)
      ) strict, without rowid;
      create table machine (
        id integer primary key check (id = 1),
        name text not null
      ) strict;
    `,
  },
  {
    version: 70,
    sql: `
      create table study_card (
        card text primary key,
        state text not null check (json_valid(state))
      ) strict, without rowid;
      create table study_review (
        id integer primary key autoincrement,
        card text not null,
        at integer not null,
        rating integer not null check (rating between 1 and 4),
        before text check (before is null or json_valid(before))
      ) strict;
      create index study_review_of_card on study_review (card, id);
    `,
  },
  {
    // Scripts, decks and aligned texts that came in as files; of a script the text also stands in the slot's.
    version: 80,
    sql: `
      create table document (
        id integer primary key autoincrement,
        kind text not null check (kind in ('script', 'deck', 'aligned')),
        name text not null,
        slot text,
        language text check (language is null or language in ('en', 'ko')),
        at integer not null,
        content text not null check (json_valid(content)),
        removed integer not null default 0 check (removed in (0, 1))
      ) strict;
    `,
  },
  {
    // The script that stood in a slot before a document's came there.
    version: 90,
    sql: 'alter table document add column former_script text',
  },
];

export const newestVersion = migrations.at(-1)?.version ?? 0;
