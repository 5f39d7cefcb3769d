import type Database from 'better-sqlite3';
import { defaultSettings, settingsSchema, type Settings, type SettingsChange } from '#core/settings/settings-schema.ts';

/** The settings as stored; a value this version does not understand falls back to its default and stays in the file. */
export function readSettings(database: Database.Database): Settings {
  const rows = database.prepare<[], { name: string; value: string }>('select name, value from setting').all();
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const { name, value } of rows) {
    const changed = { ...settings, [name]: JSON.parse(value) as unknown };
    if (settingsSchema.safeParse(changed).success) settings[name] = changed[name as keyof typeof changed];
  }
  return settingsSchema.parse(settings);
}

/** Stores what changed, on disk when it returns. */
export function changeSettings(database: Database.Database, change: SettingsChange): Settings {
  const write = database.prepare(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
  );
  database.transaction(() => {
    for (const [name, value] of Object.entries(change)) {
      if (value !== undefined) write.run(name, JSON.stringify(value));
    }
  })();
  return readSettings(database);
}
