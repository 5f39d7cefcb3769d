import type Database from 'better-sqlite3';
import type { ScriptChange, Scripts } from '#core/rehearsal/script-schema.ts';

export function readScripts(database: Database.Database, slot: string): Scripts {
  const text = database
    .prepare<[string, string], string>('select text from script where slot = ? and language = ?')
    .pluck();
  return { slot, en: text.get(slot, 'en') ?? '', ko: text.get(slot, 'ko') ?? '' };
}

/** Keeps a script as it is now, on disk when it returns; an empty one is none. */
export function writeScript(database: Database.Database, { slot, language, text }: ScriptChange): Scripts {
  if (text === '') database.prepare('delete from script where slot = ? and language = ?').run(slot, language);
  else
    database
      .prepare(
        'insert into script (slot, language, text) values (?, ?, ?) on conflict (slot, language) do update set text = excluded.text',
      )
      .run(slot, language, text);
  return readScripts(database, slot);
}
