import type Database from 'better-sqlite3';
import type { Content } from '#core/content/content.ts';
import type { Known } from '#core/documents/analyse-document.ts';
import type { FindableTerm } from '#core/glossary/find-occurrences.ts';
import { ownTermsOf, readOwn } from '#backend/user-data/own-store.ts';

/** What is known to a briefing: the event's terms and names, where it could be opened, and the user's own terms. */
export function knownTo(content: Content | null, database: Database.Database): Known {
  return { terms: [...(content?.terms ?? []), ...ownTerms(database)], names: namesIn(content) };
}

function ownTerms(database: Database.Database): FindableTerm[] {
  return ownTermsOf(readOwn(database)).map(({ id, en, ko, partOfSpeech }) => ({
    id,
    en,
    ko,
    partOfSpeech: partOfSpeech ?? 'noun',
  }));
}

function namesIn(content: Content | null): string[] {
  return [
    ...(content?.people ?? []).flatMap(({ printed, korean }) => [printed, korean.text]),
    ...(content?.bodies ?? []).flatMap(({ name }) => [name.en, ...(name.ko === null ? [] : [name.ko])]),
  ];
}
