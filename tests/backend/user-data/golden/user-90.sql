pragma foreign_keys = off;
CREATE TABLE setting (
        name text primary key,
        value text not null check (json_valid(value))
      ) strict, without rowid;
CREATE TABLE pin (
        kind text not null,
        slug text not null,
        position integer not null,
        primary key (kind, slug)
      ) strict, without rowid;
CREATE TABLE missed (
        id integer primary key autoincrement,
        query text not null,
        answered integer not null check (answered in (0, 1)),
        person text,
        slot text,
        at integer not null
      ) strict;
CREATE TABLE run (
        id integer primary key autoincrement,
        outline text not null,
        date text not null,
        put_away integer not null default 0 check (put_away in (0, 1))
      ) strict;
CREATE UNIQUE INDEX run_open on run (put_away) where put_away = 0;
CREATE TABLE run_entry (
        run integer not null references run (id),
        position integer not null,
        entry text not null check (json_valid(entry)),
        primary key (run, position)
      ) strict, without rowid;
CREATE TABLE stage_message (
        id integer primary key check (id = 1),
        text text not null
      ) strict;
CREATE TABLE rehearsal (
        id integer primary key autoincrement,
        deck text not null,
        started_at integer not null,
        slot_minutes real
      ) strict;
CREATE INDEX rehearsal_of_deck on rehearsal (deck, started_at);
CREATE TABLE rehearsal_slide (
        rehearsal integer not null references rehearsal (id) on delete cascade,
        position integer not null,
        slide text not null,
        seconds integer not null,
        used_ms integer not null,
        primary key (rehearsal, position)
      ) strict, without rowid;
CREATE TABLE rehearsal_record (
        deck text primary key,
        plan text not null check (json_valid(plan)),
        finished integer references rehearsal (id) on delete cascade
      ) strict, without rowid;
CREATE TABLE rehearsal_entry (
        deck text not null references rehearsal_record (deck) on delete cascade,
        position integer not null,
        entry text not null check (json_valid(entry)),
        primary key (deck, position)
      ) strict, without rowid;
CREATE TABLE script (
        slot text not null,
        language text not null check (language in ('en', 'ko')),
        text text not null,
        primary key (slot, language)
      ) strict, without rowid;
CREATE TABLE booth_turn (
        line integer primary key autoincrement,
        at integer not null,
        done text not null,
        interpreter integer,
        rested integer,
        by integer
      ) strict;
CREATE TABLE own_record (
        kind text not null check (kind in ('term', 'annotation')),
        id text not null,
        fields text not null check (json_valid(fields)),
        primary key (kind, id)
      ) strict, without rowid;
CREATE TABLE own_change (
        id integer primary key autoincrement,
        what text not null,
        at integer not null,
        undone integer not null default 0 check (undone in (0, 1))
      ) strict;
CREATE TABLE own_change_record (
        change integer not null references own_change (id) on delete cascade,
        kind text not null,
        id text not null,
        fields text check (fields is null or json_valid(fields)),
        primary key (change, kind, id)
      ) strict, without rowid;
CREATE TABLE machine (
        id integer primary key check (id = 1),
        name text not null
      ) strict;
CREATE TABLE study_card (
        card text primary key,
        state text not null check (json_valid(state))
      ) strict, without rowid;
CREATE TABLE study_review (
        id integer primary key autoincrement,
        card text not null,
        at integer not null,
        rating integer not null check (rating between 1 and 4),
        before text check (before is null or json_valid(before))
      ) strict;
CREATE INDEX study_review_of_card on study_review (card, id);
CREATE TABLE document (
        id integer primary key autoincrement,
        kind text not null check (kind in ('script', 'deck', 'aligned')),
        name text not null,
        slot text,
        language text check (language is null or language in ('en', 'ko')),
        at integer not null,
        content text not null check (json_valid(content)),
        removed integer not null default 0 check (removed in (0, 1))
      , former_script text) strict;
insert into booth_turn values (1, 1795497700000, 'start', 0, null, null);
insert into booth_turn values (2, 1795498900000, 'hand-over', 1, 0, null);
insert into booth_turn values (9, 1795499900000, 'something newer', null, null, 60000);
insert into document values (1, 'script', '발표 원고.docx', 'presentation-1', 'ko', 1, '{"text":"가"}', 0, null);
insert into document values (2, 'aligned', 'old.tmx', null, null, 2, '[]', 1, null);
insert into machine values (1, '0f1e2d3c');
insert into missed values (3, '지방소멸', 0, 'sabine-kuhlmann', 'presentation-1', 1795497700123);
insert into missed values (7, 'an ''apostrophe''; and -- no comment', 1, null, null, 1795497800000);
insert into own_change values (2, 'import', 1795497700000, 0);
insert into own_change values (3, 'remove', 1795497800000, 1);
insert into own_change_record values (2, 'term', 'own-depopulation', null);
insert into own_change_record values (3, 'term', 'own-removed', '{"ko":{"value":"재정","at":1795497700000,"by":"0f1e2d3c","over":[],"other":null}}');
insert into own_record values ('annotation', 'fiscal-federalism', '{"noteEn":{"value":"Say “fiscal”.","at":1795497700000,"by":"0f1e2d3c","over":[],"other":null}}');
insert into own_record values ('term', 'own-depopulation', '{"ko":{"value":"지방소멸","at":1795497700000,"by":"0f1e2d3c","over":[],"other":null},"en":{"value":"local extinction","at":1795497700000,"by":"0f1e2d3c","over":[],"other":null}}');
insert into own_record values ('term', 'own-removed', '{"removed":{"value":true,"at":1795497700000,"by":"0f1e2d3c","over":[],"other":null}}');
insert into pin values ('person', 'sabine-kuhlmann', 1);
insert into pin values ('term', 'fiscal-federalism', 2);
insert into rehearsal values (4, 'presentation-1', 1795400000000, 7.5);
insert into rehearsal values (5, 'presentation-2', 1795400100000, null);
insert into rehearsal_entry values ('presentation-1', 0, '{"at":1795400000000,"do":"start"}');
insert into rehearsal_record values ('presentation-1', '{"slotMinutes":7.5,"slides":[{"id":"one","seconds":60}]}', 4);
insert into rehearsal_record values ('presentation-2', '{"slotMinutes":null,"slides":[{"id":"a","seconds":5}]}', null);
insert into rehearsal_slide values (4, 0, 'one', 60, 61250);
insert into rehearsal_slide values (4, 1, 'two', 90, 0);
insert into run values (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-11-23', 1);
insert into run values (2, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-11-24', 0);
insert into run_entry values (1, 0, '{"at":1795411300000,"do":"start"}');
insert into run_entry values (2, 0, '{"at":1795497700000,"do":"start"}');
insert into run_entry values (2, 1, '{"at":1795497760000,"do":"pause"}');
insert into script values ('presentation-1', 'en', 'Good morning.
Thank you.');
insert into script values ('presentation-1', 'ko', '안녕하십니까.');
insert into setting values ('language', '"ko"');
insert into setting values ('person', '"sabine-kuhlmann"');
insert into setting values ('role', '"speaker"');
insert into setting values ('shoeSize', '43');
insert into stage_message values (1, '마이크를 켜 주십시오');
insert into study_card values ('term:fiscal-federalism:en', '{"due":1795600000000,"stability":3.17}');
insert into study_review values (1, 'term:fiscal-federalism:en', 1795400000000, 1, null);
insert into study_review values (6, 'term:fiscal-federalism:en', 1795500000000, 3, '{"stability":0.4}');
pragma application_id = 1114793557;
pragma user_version = 90;
