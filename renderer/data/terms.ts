import { useMemo } from 'react';
import type { Term } from '#core/glossary/term-schema.ts';
import type { Slide } from '#core/slides/deck-schema.ts';
import { useContent } from './content.ts';

export function useTermsById(): ReadonlyMap<string, Term> {
  const { terms } = useContent('glossary.list');
  return useMemo(() => new Map(terms.map((term) => [term.id, term])), [terms]);
}

/** The terms to have ready for some slides, each once, in their order. */
export function termsOfSlides(slides: readonly Slide[], termsById: ReadonlyMap<string, Term>): Term[] {
  const ids = new Set(slides.flatMap(({ terms }) => terms));
  return [...ids].map((id) => termsById.get(id)).filter((term) => term !== undefined);
}
