import Database from 'better-sqlite3';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addTurnAction, readTurnLog } from '#backend/user-data/turn-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { at, handOver, start, stop } from '../../support/booth.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('is on disk when the call returns, for whoever opens the file next', () => {
  const folder = temporaryFolder();
  const { database } = openUserDatabase(folder);
  addTurnAction(database, 0, start(at(0), 1));
  addTurnAction(database, 1, handOver(at(20), 0, 5_000));
  addTurnAction(database, 2, { at: at(10), do: 'set-clock', by: -900_000 });
  // A second reader, while the first has neither closed nor copied its log into the file.
  const other = new Database(path.join(folder, 'user.db'), { readonly: true });
  expect(readTurnLog(other)).toEqual([
    start(at(0), 1),
    handOver(at(20), 0, 5_000),
    { at: at(10), do: 'set-clock', by: -900_000 },
  ]);
  other.close();
  database.close();
});

it('passes over a line that this version does not know, keeps it, and goes on', () => {
  const { database } = openUserDatabase(temporaryFolder());
  addTurnAction(database, 0, start(at(0)));
  database.exec(`insert into booth_turn (at, done, interpreter, rested) values (${at(5)}, 'relay', 1, null)`);
  expect(readTurnLog(database)).toEqual([start(at(0))]);
  addTurnAction(database, 1, stop(at(10)));
  expect(readTurnLog(database)).toEqual([start(at(0)), stop(at(10))]);
  expect(database.prepare('select count(*) from booth_turn').pluck().get()).toBe(3);
  database.close();
});
