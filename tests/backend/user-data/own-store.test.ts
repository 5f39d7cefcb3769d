import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type Database from 'better-sqlite3';
import { setFields } from '#core/own/set-fields.ts';
import type { OwnRecord } from '#core/own/own-record.ts';
import {
  machineName,
  nextRedo,
  nextUndo,
  readOwn,
  readOwnRecord,
  redoOwn,
  undoOwn,
  writeOwn,
} from '#backend/user-data/own-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let database: Database.Database;
beforeEach(() => {
  ({ database } = openUserDatabase(temporaryFolder()));
});
afterEach(() => database.close());

function term(id: string, en: string, at = 1): OwnRecord {
  return { kind: 'term', id, fields: setFields({}, { en }, { at, by: 'here' }) };
}
const englishOf = (id: string) => readOwnRecord(database, 'term', id)?.fields['en']?.value;

describe('what users make', () => {
  it('is taken back change by change, the newest first, and done again in order', () => {
    writeOwn(database, 'add', 1, [term('own-a', 'first')]);
    writeOwn(database, 'edit', 2, [term('own-a', 'second', 2)]);
    writeOwn(database, 'import', 3, [term('own-a', 'third', 3), term('own-b', 'other')]);
    expect(nextUndo(database)).toEqual({ what: 'import', at: 3, records: 2 });
    undoOwn(database);
    expect([englishOf('own-a'), englishOf('own-b')]).toEqual(['second', undefined]);
    undoOwn(database);
    undoOwn(database);
    expect(readOwn(database)).toEqual([]);
    undoOwn(database);
    expect(nextUndo(database)).toBeNull();
    redoOwn(database);
    redoOwn(database);
    expect(englishOf('own-a')).toBe('second');
    expect(nextRedo(database)).toEqual({ what: 'import', at: 3, records: 2 });
    redoOwn(database);
    expect([englishOf('own-a'), englishOf('own-b')]).toEqual(['third', 'other']);
    redoOwn(database);
    expect(englishOf('own-a')).toBe('third');
  });

  it('cannot be done again once something else was done instead', () => {
    writeOwn(database, 'add', 1, [term('own-a', 'first')]);
    undoOwn(database);
    writeOwn(database, 'add', 2, [term('own-b', 'instead')]);
    expect(nextRedo(database)).toBeNull();
    expect(readOwn(database).map(({ id }) => id)).toEqual(['own-b']);
  });

  it('is written whole or not at all', () => {
    function* breaking() {
      yield term('own-a', 'first');
      throw new Error('the file ends here');
    }
    expect(() => writeOwn(database, 'import', 1, breaking())).toThrow('the file ends here');
    expect(readOwn(database)).toEqual([]);
    expect(nextUndo(database)).toBeNull();
  });

  it('keeps of one change the state before it, also of a record written twice', () => {
    writeOwn(database, 'add', 1, [term('own-a', 'first')]);
    writeOwn(database, 'import', 2, [term('own-a', 'second', 2), term('own-a', 'third', 3)]);
    undoOwn(database);
    expect(englishOf('own-a')).toBe('first');
  });

  it('makes no change of nothing', () => {
    expect(writeOwn(database, 'import', 1, [])).toBe(0);
    expect(nextUndo(database)).toBeNull();
  });

  it('knows its machine by one name', () => {
    expect(machineName(database)).toBe(machineName(database));
    expect(machineName(database)).toMatch(/^[0-9a-f]{8}$/u);
  });
});
