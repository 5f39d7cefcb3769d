import type Database from 'better-sqlite3';
import { Refusal } from '#core/api/problem.ts';
import { foldTurnLog, makesSense } from '#core/booth/turns/turn-log.ts';
import { turnActionSchema, type TurnAction } from '#core/booth/turns/turns-schema.ts';

interface TurnRow {
  at: number;
  done: string;
  interpreter: number | null;
  rested: number | null;
  by: number | null;
}

/** The log of the booth, the oldest line first. A line that this version does not understand is passed over and kept. */
export function readTurnLog(database: Database.Database): TurnAction[] {
  return database
    .prepare<[], TurnRow>('select at, done, interpreter, rested, by from booth_turn order by line')
    .all()
    .flatMap(({ done, ...fields }) => {
      const present = Object.entries(fields).filter(([, value]) => value !== null);
      const { success, data } = turnActionSchema.safeParse({ do: done, ...Object.fromEntries(present) });
      return success ? [data] : [];
    });
}

/**
 * Adds a line, on disk when it returns. Nothing is added when the log has grown past the `seen` lines: two windows that
 * hand over at the same moment mean the same hand-over, and the log that is answered shows it.
 */
export function addTurnAction(database: Database.Database, seen: number, action: TurnAction): TurnAction[] {
  return database
    .transaction(() => {
      const log = readTurnLog(database);
      if (log.length !== seen) return log;
      if (!makesSense(foldTurnLog(log), action))
        throw new Refusal('invalid-input', `There is nothing to ${action.do}.`);
      const { at, do: done, interpreter = null, rested = null, by = null }: Partial<TurnRow> & TurnAction = action;
      database
        .prepare('insert into booth_turn (at, done, interpreter, rested, by) values (?, ?, ?, ?, ?)')
        .run(at, done, interpreter, rested, by);
      return [...log, action];
    })
    .immediate();
}
