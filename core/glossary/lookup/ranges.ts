import type { SuffixIndex } from '#core/glossary/lookup/lookup-index.ts';
import { symbolMask } from '#core/glossary/lookup/symbols.ts';

/** Ranks [from, to) of the suffixes that begin with a pattern. */
export interface Range {
  from: number;
  to: number;
}

export const nowhere: Range = { from: 0, to: 0 };

/** The suffixes that begin with `pattern`, by halving: some twenty steps in a million. */
export function rangeOf({ suffixes, symbols }: SuffixIndex, pattern: Uint8Array): Range {
  if (pattern.length === 0) return nowhere;
  const from = firstRank(suffixes, symbols, pattern, 0, 0);
  if (from === suffixes.length || compareAt(symbols, suffixes[from] as number, pattern) !== 0) return nowhere;
  return { from, to: firstRank(suffixes, symbols, pattern, 1, from) };
}

/** The first rank whose suffix is not less than the pattern (`beyond` 0), or is beyond all that begin with it (1). */
function firstRank(
  suffixes: Uint32Array,
  symbols: Uint8Array,
  pattern: Uint8Array,
  beyond: 0 | 1,
  low: number,
): number {
  let from = low;
  let to = suffixes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compareAt(symbols, suffixes[middle] as number, pattern) < beyond) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** 0 when the pattern stands at a position; else which of the two comes first. */
export function compareAt(symbols: Uint8Array, position: number, pattern: Uint8Array): number {
  for (let offset = 0; offset < pattern.length; offset += 1) {
    const difference =
      ((symbols[position + offset] as number) & symbolMask) - ((pattern[offset] as number) & symbolMask);
    if (difference !== 0) return difference;
  }
  return 0;
}
