pragma foreign_keys = off;
CREATE TABLE setting (
        name text primary key,
        value text not null check (json_valid(value))
      ) strict, without rowid;
insert into setting values ('language', '"ko"');
insert into setting values ('person', '"sabine-kuhlmann"');
insert into setting values ('role', '"speaker"');
insert into setting values ('shoeSize', '43');
pragma application_id = 1114793557;
pragma user_version = 10;
