import { createContext, use } from 'react';

/** How any view opens what the glossary knows of a term, without knowing the glossary. */
export interface TermCards {
  /** The whole card, in a dialog. */
  open(term: string): void;
  /** The short card beside the word it was opened from. */
  preview(term: string, beside: HTMLElement): void;
}

export const TermCardsContext = createContext<TermCards | null>(null);

export function useTermCards(): TermCards {
  const cards = use(TermCardsContext);
  if (!cards) throw new Error('There are no term cards above this component.');
  return cards;
}
