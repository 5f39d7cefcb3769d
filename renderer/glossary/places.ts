import type { Occurrence } from '#core/glossary/term-schema.ts';
import type { Segment, TextDocument } from '#core/texts/segment-schema.ts';
import type { Bilingual } from '#core/texts/bilingual.ts';

/** Where a term occurs: in a sentence of the note, or in the title of one of its sections. */
export type Place = { id: string; segment: Segment } | { id: string; title: Bilingual };

/** The ids of the places of a term, in either language, each once. */
export function placeIds(term: string, occurrences: readonly Occurrence[]): string[] {
  return [...new Set(occurrences.filter((occurrence) => occurrence.term === term).map(({ segment }) => segment))];
}

/** The places themselves, in the order of the note. */
export function placesOf(ids: readonly string[], { sections }: TextDocument): Place[] {
  const wanted = new Set(ids);
  return sections
    .flatMap(({ id, title, segments }): Place[] => [
      { id, title },
      ...segments.map((segment) => ({ id: segment.id, segment })),
    ])
    .filter(({ id }) => wanted.has(id));
}
