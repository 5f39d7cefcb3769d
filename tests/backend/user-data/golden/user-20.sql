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
insert into missed values (3, '지방소멸', 0, 'sabine-kuhlmann', 'presentation-1', 1795497700123);
insert into missed values (7, 'an ''apostrophe''; and -- no comment', 1, null, null, 1795497800000);
insert into pin values ('person', 'sabine-kuhlmann', 1);
insert into pin values ('term', 'fiscal-federalism', 2);
insert into setting values ('language', '"ko"');
insert into setting values ('person', '"sabine-kuhlmann"');
insert into setting values ('role', '"speaker"');
insert into setting values ('shoeSize', '43');
pragma application_id = 1114793557;
pragma user_version = 20;
