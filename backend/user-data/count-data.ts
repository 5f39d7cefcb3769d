import type Database from 'better-sqlite3';
import type { BackupCounts } from '#core/backup/backup-schema.ts';
import { tablesOf } from '#backend/user-data/tables.ts';

const kept = `coalesce(json_extract(fields, '$.removed.value'), 0) <> 1`;

/** Each kind, the table that has it, and what of the table counts. */
const counted: Record<keyof BackupCounts, readonly [table: string, what: string]> = {
  ownTerms: ['own_record', `kind = 'term' and ${kept}`],
  annotations: ['own_record', `kind = 'annotation' and ${kept}`],
  reviews: ['study_review', 'true'],
  runs: ['run', 'true'],
  rehearsals: ['rehearsal', 'true'],
  scripts: ['script', 'true'],
  documents: ['document', 'removed = 0'],
  missed: ['missed', 'true'],
  pins: ['pin', 'true'],
};

/** What a user would look for, counted; nothing of what a database of an older version has no table for. */
export function countData(database: Database.Database): BackupCounts {
  const tables = new Set(tablesOf(database));
  const count = ([table, what]: readonly [string, string]) =>
    tables.has(table) ? Number(database.prepare(`select count(*) from ${table} where ${what}`).pluck().get()) : 0;
  const entries = Object.entries(counted).map(([kind, where]) => [kind, count(where)]);
  return Object.fromEntries(entries) as BackupCounts;
}
