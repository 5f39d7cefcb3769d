import type Database from 'better-sqlite3';
import type { ImportPlan } from '#core/exchange/import/plan-import.ts';
import { recordsOfPlan, type ImportRules, type RecordsContext } from '#core/exchange/import/records-of-plan.ts';
import { createNewIds } from '#backend/user-data/new-own-ids.ts';
import { machineName, writeOwn } from '#backend/user-data/own-store.ts';

/** Writes what a plan makes of a glossary, in one change; answers how many terms. `at`: epoch ms. Throws what SQLite says. */
export function writePlan(
  database: Database.Database,
  plan: ImportPlan,
  rules: ImportRules,
  fieldsOf: RecordsContext['fieldsOf'],
  at: number,
): number {
  const context = { stamp: { at, by: machineName(database) }, fieldsOf, newId: createNewIds() };
  return writeOwn(database, 'import', at, recordsOfPlan(plan, rules, context));
}
