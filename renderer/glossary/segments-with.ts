import type { Occurrence } from '#core/glossary/term-schema.ts';

/** The segments a term occurs in, in either language, each once, in the order of the note. */
export function segmentsWith(term: string, occurrences: readonly Occurrence[]): string[] {
  return [...new Set(occurrences.filter((occurrence) => occurrence.term === term).map(({ segment }) => segment))];
}
