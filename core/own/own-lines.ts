import type { ShownAnnotation, ShownOwnTerm } from '#core/api/own-contract.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import type { Designations, Term } from '#core/glossary/term-schema.ts';
import { standingOf, type Standing } from '#core/own/standing.ts';

/** A line of the list of what a user made: an own term, or what was added to a term of the event. */
export type OwnLine = { id: string; at: number; en: Designations; ko: Designations; searched: string } & (
  | { kind: 'term'; made: ShownOwnTerm }
  | { kind: 'annotation'; made: ShownAnnotation; standing: Standing }
);

const unknown: Designations = { preferred: '', abbreviations: [], admitted: [], deprecated: [] };

/** What was changed last is first. */
export function ownLinesOf(
  terms: readonly ShownOwnTerm[],
  annotations: readonly ShownAnnotation[],
  eventTerm: (id: string) => Term | undefined,
): OwnLine[] {
  const ofTerms = terms.map((made): OwnLine => {
    const { id, at, en, ko, definition, note, domain } = made;
    const texts = [definition.en, definition.ko, note.en, note.ko, domain];
    return { kind: 'term', made, id, at, en, ko, searched: searchedIn([...namesOf(en), ...namesOf(ko), ...texts]) };
  });
  const ofAnnotations = annotations.map((made): OwnLine => {
    const { id, at, seen, comment } = made;
    const term = eventTerm(id);
    // Of a dropped term, what it was called when it was annotated.
    const { en, ko } = term ?? seen ?? { en: { ...unknown, preferred: id }, ko: unknown };
    const searched = searchedIn([...namesOf(en), ...namesOf(ko), comment]);
    return { kind: 'annotation', made, standing: standingOf(made, term), id, at, en, ko, searched };
  });
  return [...ofTerms, ...ofAnnotations].toSorted((one, other) => other.at - one.at);
}

/** The lines that have every word of `query` somewhere and, where one is given, the tag of `session`. */
export function filterOwnLines(lines: readonly OwnLine[], query: string, session: string): OwnLine[] {
  const words = query
    .split(/\s+/u)
    .map(squeeze)
    .filter((word) => word !== '');
  return lines.filter(
    ({ searched, made }) =>
      words.every((word) => searched.includes(word)) && (session === '' || made.sessions.includes(session)),
  );
}

function namesOf({ preferred, abbreviations, admitted, deprecated }: Designations): string[] {
  return [preferred, ...abbreviations, ...admitted, ...deprecated];
}

/** No word is found across the border of two texts. */
function searchedIn(texts: readonly string[]): string {
  return texts.map(squeeze).join('\n');
}
