import { normalise } from '#core/glossary/normalise.ts';

/** A zone under all the names that people look for it by. */
export interface NamedZone {
  zone: string;
  names: readonly string[];
}

interface Found {
  zone: string;
  rank: number;
}

/**
 * The zones one of whose names begins with `query`, or has a word that does; a name that is the query itself comes first.
 * Korean syllables may be half composed. Nothing for an empty query.
 */
export function findZones(zones: readonly NamedZone[], query: string, top: number): string[] {
  const wanted = comparable(query);
  if (wanted === '') return [];
  const found: Found[] = [];
  for (const { zone, names } of zones) {
    const rank = Math.min(...names.map((name) => rankOf(comparable(name), wanted)));
    if (rank < Infinity) found.push({ zone, rank });
  }
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, top)
    .map(({ zone }) => zone);
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : Infinity;
}

/** Hangul as its letters, so that a syllable that is still being composed begins the whole one. */
function comparable(text: string): string {
  return normalise(text).normalize('NFKD');
}
