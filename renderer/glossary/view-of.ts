import type { BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

/** The address of the view that says more of an answer; a term has its card instead. */
export function viewOf(entry: Exclude<BriefingEntry, { kind: 'term' }>, decks: readonly Deck[]): string {
  if (entry.kind !== 'slot') return '/speakers';
  return decks.some(({ slot }) => slot === entry.id) ? `/slides/${entry.id}` : '/today';
}
