import type { Session, Slot } from '#core/agenda/agenda-schema.ts';
import type { Content } from '#core/content/content.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import type { Figure } from '#core/numbers/figure-schema.ts';
import type { Person } from '#core/speakers/person-schema.ts';

/** What fits on one page in a booth, and no more. */
export const mostTerms = 20;
export const mostFigures = 6;

/** One session on one page: who comes, the terms and the figures to have before one's eyes. */
export interface BoothSheet {
  session: Session;
  moderators: Person[];
  /** Slots with a speaker, in their order. */
  turns: { slot: Slot; people: Person[] }[];
  terms: Term[];
  figures: Figure[];
}

export type SheetContent = Pick<Content, 'people' | 'decks' | 'terms' | 'occurrences' | 'figures'>;

/**
 * The sheet of one session. Its terms and figures are those its decks name most often; where the decks name too few,
 * the terms that occur most often in the source fill up.
 */
export function boothSheet(session: Session, content: SheetContent): BoothSheet {
  const people = new Map(content.people.map((person) => [person.id, person]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => people.get(id) ?? []);
  const slots = new Set([session.id, ...session.slots.map(({ id }) => id)]);
  const slides = content.decks.filter(({ slot }) => slots.has(slot)).flatMap((deck) => deck.slides);
  const frequent = mostFrequent(content.occurrences.map(({ term }) => term));
  const termIds = new Set([
    ...mostFrequent(slides.flatMap(({ terms }) => terms)),
    ...(slides.length === 0 ? [] : frequent),
  ]);
  const terms = new Map(content.terms.map((term) => [term.id, term]));
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  return {
    session,
    moderators: named(session.moderators ?? []),
    turns: session.slots
      .filter(({ speakers }) => speakers.length > 0)
      .map((slot) => ({ slot, people: named(slot.speakers) })),
    terms: [...termIds].flatMap((id) => terms.get(id) ?? []).slice(0, mostTerms),
    // "Session 2" and "Presentation 3" are on the programme before everybody's eyes; they only fill up.
    figures: mostFrequent(slides.flatMap(({ numbers }) => numbers))
      .flatMap((id) => figures.get(id) ?? [])
      .toSorted((a, b) => Number(a.kind === 'name') - Number(b.kind === 'name'))
      .slice(0, mostFigures),
  };
}

/** Each id once, the most frequent first; of equals the one that came first. */
function mostFrequent(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
