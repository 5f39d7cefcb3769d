import { allDesignations } from '#core/glossary/designations.ts';
import { normalise, squeeze } from '#core/glossary/normalise.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { isHangul } from '#core/korean/hangul.ts';

/** Terms that answer a query in either language, best first; none for a query without a letter or digit. */
export type TermSearch = (query: string) => Term[];

/** How well a designation answers; the lowest wins. */
const rank = { exact: 0, wholePrefix: 1, wordPrefixes: 2, insideKorean: 3 } as const;

interface Entry {
  term: Term;
  normal: string;
  squeezed: string;
  words: string[];
  korean: boolean;
  /** 0 for the preferred designation; deprecated ones come last among equals. */
  order: number;
}

/** Indexes the terms once. A query finds the beginning of any word, the inside of a Korean word, and spelling variants. */
export function createTermSearch(terms: readonly Term[]): TermSearch {
  const entries = terms.flatMap(entriesOf);
  return (query) => {
    const asked = { normal: normalise(query), squeezed: squeeze(query) };
    if (asked.squeezed === '') return [];
    const best = new Map<Term, number>();
    for (const entry of entries) {
      const score = scoreOf(entry, asked);
      if (score !== null && score < (best.get(entry.term) ?? Infinity)) best.set(entry.term, score);
    }
    return [...best].toSorted(([, a], [, b]) => a - b).map(([term]) => term);
  };
}

function entriesOf(term: Term): Entry[] {
  return [term.en, term.ko].flatMap((designations) =>
    allDesignations(designations).map((text, order) => {
      const normal = normalise(text);
      return { term, normal, squeezed: squeeze(text), words: normal.split(' '), korean: isHangul(text[0]), order };
    }),
  );
}

function scoreOf(entry: Entry, asked: { normal: string; squeezed: string }): number | null {
  const kind = rankOf(entry, asked);
  if (kind === null) return null;
  // Within a rank: preferred designations first, then the shorter, which the query covers more of.
  return kind + Math.min(entry.order, 9) / 20 + Math.min(entry.squeezed.length, 400) / 1000;
}

function rankOf(entry: Entry, { normal, squeezed }: { normal: string; squeezed: string }): number | null {
  if (entry.squeezed === squeezed) return rank.exact;
  if (entry.squeezed.startsWith(squeezed)) return rank.wholePrefix;
  if (normal.split(' ').every((word) => entry.words.some((own) => own.startsWith(word)))) return rank.wordPrefixes;
  if (entry.korean && squeezed.length >= 2 && entry.squeezed.includes(squeezed)) return rank.insideKorean;
  return null;
}
