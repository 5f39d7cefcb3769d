import type { ShownAnnotation, ShownOwnTerm } from '#core/api/own-contract.ts';
import { allDesignations } from '#core/glossary/designations.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import type { Term } from '#core/glossary/term-schema.ts';

/** An entry of the list of what one made oneself. */
export type OwnEntry =
  | { kind: 'term'; id: string; own: ShownOwnTerm }
  /** `term`: undefined where the event has it no more. */
  | { kind: 'annotation'; id: string; own: ShownAnnotation; term: Term | undefined };

export interface OwnFilter {
  /** Words that an entry must all have, in either language. */
  query: string;
  /** A slug each; empty for any. */
  session: string;
  speaker: string;
}

/** What one made oneself, what was changed last first. */
export function ownEntriesOf(
  terms: readonly ShownOwnTerm[],
  annotations: readonly ShownAnnotation[],
  eventTerms: ReadonlyMap<string, Term>,
): OwnEntry[] {
  return [
    ...terms.map((own): OwnEntry => ({ kind: 'term', id: own.id, own })),
    ...annotations.map((own): OwnEntry => ({ kind: 'annotation', id: own.id, own, term: eventTerms.get(own.id) })),
  ].toSorted((a, b) => b.own.at - a.own.at || (a.id < b.id ? -1 : 1));
}

export function findOwn(entries: readonly OwnEntry[], { query, session, speaker }: OwnFilter): OwnEntry[] {
  const words = query
    .split(/\s+/u)
    .map(squeeze)
    .filter((word) => word !== '');
  return entries.filter(
    (entry) =>
      (session === '' || entry.own.sessions.includes(session)) &&
      (speaker === '' || entry.own.speakers.includes(speaker)) &&
      (words.length === 0 || hasAll(textsOf(entry), words)),
  );
}

function hasAll(texts: readonly string[], words: readonly string[]): boolean {
  const squeezed = texts.map(squeeze);
  return words.every((word) => squeezed.some((text) => text.includes(word)));
}

function textsOf(entry: OwnEntry): string[] {
  if (entry.kind === 'term') {
    const { en, ko, note, domain } = entry.own;
    return [...allDesignations(en), ...allDesignations(ko), note.en, note.ko, domain];
  }
  const { comment, seen } = entry.own;
  const named = entry.term ?? seen;
  return [comment, entry.id, ...(named ? [...allDesignations(named.en), ...allDesignations(named.ko)] : [])];
}
