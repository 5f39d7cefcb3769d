import type Database from 'better-sqlite3';
import type { Term } from '#core/glossary/term-schema.ts';
import type { OwnFields, OwnRecord } from '#core/own/own-record.ts';
import { isRemoved, ownTermOf, type OwnTerm } from '#core/own/own-term.ts';
import { openContent } from '#backend/content/open-content.ts';
import { readOwn } from '#backend/user-data/own-store.ts';

export interface KnownTerms {
  event: readonly Term[];
  /** Those that were not removed. */
  own: readonly OwnTerm[];
  records: readonly OwnRecord[];
  fieldsOf(id: string): OwnFields | null;
}

/** The terms that a file is held against. */
export function readKnownTerms(database: Database.Database, contentFile: string): KnownTerms {
  const records = readOwn(database);
  const terms = records.filter(({ kind }) => kind === 'term');
  const fields = new Map(terms.map((record) => [record.id, record.fields]));
  return {
    event: openContent(contentFile).content?.terms ?? [],
    own: terms.filter((record) => !isRemoved(record.fields)).map((record) => ownTermOf(record.id, record.fields)),
    records,
    fieldsOf: (id) => fields.get(id) ?? null,
  };
}
