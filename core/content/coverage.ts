import type { Consistency } from '#core/content/compile/check-consistency.ts';
import type { Content } from '#core/content/content.ts';
import { allDesignations } from '#core/glossary/designations.ts';
import { acronymsMet, isNoAcronym } from '#core/texts/acronyms.ts';

/** What a briefing holds, measured: what organisers see in `briefing check`, and below which it may not fall. */
export interface Coverage {
  segments: { all: number; translated: number };
  terms: { all: number; ofSource: number; byDomain: Record<string, number> };
  occurrences: number;
  /** Acronyms of the source text, and those no term explains. */
  acronyms: { all: number; unknown: string[] };
  /** Null for an event that makes no promise of consistent terms. */
  consistency: Consistency | null;
  names: { confirmed: number; working: number };
  bodies: { confirmed: number; working: number };
  figures: number;
  decks: { slot: string; slides: number; seconds: number }[];
}

export function measureCoverage(content: Content, consistency: Consistency | null): Coverage {
  const segments = content.conceptNote.sections.flatMap((section) => section.segments);
  const acronyms = acronymsIn(segments.map(({ text }) => text.en).join('\n'));
  const explained = new Set(content.terms.flatMap(({ en }) => allDesignations(en).flatMap(acronymsOf)));
  return {
    segments: { all: segments.length, translated: segments.filter(({ text }) => text.ko !== null).length },
    terms: {
      all: content.terms.length,
      ofSource: content.terms.filter(({ origin }) => origin === 'source').length,
      byDomain: Object.fromEntries(
        content.event.domains.map(({ id }) => [id, content.terms.filter(({ domain }) => domain === id).length]),
      ),
    },
    occurrences: content.occurrences.length,
    acronyms: { all: acronyms.length, unknown: acronyms.filter((acronym) => !explained.has(acronym)) },
    consistency,
    names: byStatus(content.people.map(({ korean }) => korean.status)),
    bodies: byStatus(content.bodies.map(({ koreanStatus }) => koreanStatus)),
    figures: content.figures.length,
    decks: content.decks.map(({ slot, slides }) => ({
      slot,
      slides: slides.length,
      seconds: slides.reduce((sum, slide) => sum + slide.seconds, 0),
    })),
  };
}

/** The acronyms of a text, each once; Roman numerals and clock times are none. */
function acronymsIn(text: string): string[] {
  return [...new Set(acronymsOf(text))].filter((acronym) => !isNoAcronym(acronym)).toSorted();
}

function acronymsOf(text: string): string[] {
  return acronymsMet(text).map(({ acronym }) => acronym);
}

function byStatus(statuses: readonly ('confirmed' | 'working')[]): { confirmed: number; working: number } {
  const confirmed = statuses.filter((status) => status === 'confirmed').length;
  return { confirmed, working: statuses.length - confirmed };
}
