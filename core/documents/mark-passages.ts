import type { Passage } from '#core/documents/passages.ts';
import type { FindOccurrences } from '#core/glossary/find-occurrences.ts';
import type { Mark } from '#core/texts/segment-schema.ts';

export interface MarkedPassage extends Passage {
  /** The known terms in it: of the event and one's own alike. */
  marks: Mark[];
}

export function markPassages(passages: readonly Passage[], find: FindOccurrences): MarkedPassage[] {
  return passages.map((passage) => ({ ...passage, marks: find.marks(passage.text, passage.language) }));
}
