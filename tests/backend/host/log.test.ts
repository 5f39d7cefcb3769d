import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { createLog } from '#backend/host/log.ts';
import { userFile } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

it('says where a defect is and nothing of what a user wrote', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const folder = path.join(temporaryFolder(), 'data');
  const file = path.join(folder, 'briefing.log');
  const host = testHost({ dataFolder: folder, log: createLog(file, () => new Date(0)) });
  const other = new Database(userFile(folder));
  // What SQLite says of it holds what was to be written.
  other.exec(
    "create trigger defect before insert on missed begin select raise(abort, 'term: ' || new.query); end; create trigger other before insert on script begin select json(new.text); end;",
  );
  const note = { query: '지방소멸 secret term', answered: false, person: null, slot: null };
  await host.dispatch('booth.noteDown', note);
  await host.dispatch('script.save', { slot: 'talk', language: 'en', text: 'a secret script' });
  await host.dispatch('booth.noteDown', { ...note, secret: 1 });
  other.exec('drop trigger defect; begin immediate');
  await host.dispatch('booth.noteDown', note);
  other.close();

  const log = readFileSync(file, 'utf8');
  expect(log).toMatch(/booth\.noteDown: \w+ SQLITE_CONSTRAINT_TRIGGER at .*\n/u);
  expect(log).toMatch(/script\.save: \w+ SQLITE_ERROR at .*\n/u);
  expect(log).toMatch(/booth\.noteDown: \w+ SQLITE_BUSY at .*\n/u);
  expect(log).not.toMatch(/secret|지방|term:/u);
});
