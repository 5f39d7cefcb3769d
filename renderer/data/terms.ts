import type { Term } from '#core/glossary/term-schema.ts';
import type { Slide } from '#core/slides/deck-schema.ts';
import { useContent } from './content.ts';

/** Made once a window: terms do not change while it is open, and there may be a great many. */
const byId = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>();

export function useTermsById(): ReadonlyMap<string, Term> {
  const { terms } = useContent('glossary.list');
  const known = byId.get(terms) ?? new Map(terms.map((term) => [term.id, term]));
  byId.set(terms, known);
  return known;
}

/** The terms to have ready for some slides, each once, in their order. */
export function termsOfSlides(slides: readonly Slide[], termsById: ReadonlyMap<string, Term>): Term[] {
  const ids = new Set(slides.flatMap(({ terms }) => terms));
  return [...ids].map((id) => termsById.get(id)).filter((term) => term !== undefined);
}
