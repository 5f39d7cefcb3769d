import type { ShownOwnTerm } from '#core/api/own-contract.ts';
import { createFindOccurrences, type FindOccurrences } from '#core/glossary/find-occurrences.ts';

/** Finds own terms in texts. Prepared once, a text is then read in one go. */
export function findOwnTerms(
  terms: readonly Pick<ShownOwnTerm, 'id' | 'en' | 'ko' | 'partOfSpeech'>[],
): FindOccurrences {
  return createFindOccurrences(terms.map((term) => ({ ...term, partOfSpeech: term.partOfSpeech ?? 'noun' })));
}
