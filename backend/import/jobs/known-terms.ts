import type Database from 'better-sqlite3';
import type { Term } from '#core/glossary/term-schema.ts';
import type { OwnFields } from '#core/own/own-record.ts';
import type { OwnTerm } from '#core/own/own-term.ts';
import { ownTermsOf, readOwn } from '#backend/user-data/own-store.ts';

export interface KnownTerms {
  event: readonly Term[];
  /** Those that were not removed. */
  own: readonly OwnTerm[];
  /** Of an own term, one that was removed too. */
  fieldsOf: (id: string) => OwnFields | null;
}

/** The terms that a file is held against. */
export function readKnownTerms(database: Database.Database, event: readonly Term[]): KnownTerms {
  const records = readOwn(database);
  const terms = records.filter(({ kind }) => kind === 'term');
  const fields = new Map(terms.map((record) => [record.id, record.fields]));
  return {
    event,
    own: ownTermsOf(terms),
    fieldsOf: (id) => fields.get(id) ?? null,
  };
}
