import type { Missed } from '#core/booth/booth-schema.ts';
import { allDesignations } from '#core/glossary/designations.ts';
import { keysOf } from '#core/study/answer-keys.ts';
import type { StudyTerm } from '#core/study/study-terms.ts';

/**
 * The ids of the terms behind what was missed in the booth: what look-up answers to the query (`termOf`), or the own
 * term that was made of it since.
 */
export function missedTerms(
  missed: readonly Pick<Missed, 'query'>[],
  terms: readonly StudyTerm[],
  termOf: (query: string) => string | null,
): ReadonlySet<string> {
  const own = new Map(
    terms
      .filter(({ isOwn }) => isOwn)
      .flatMap(({ id, en, ko }) => [en, ko].flatMap(allDesignations).map((text) => [keysOf(text), id] as const)),
  );
  return new Set(missed.flatMap(({ query }) => own.get(keysOf(query)) ?? termOf(query) ?? []));
}
