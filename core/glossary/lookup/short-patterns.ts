import type { SuffixIndex } from '#core/glossary/lookup/lookup-index.ts';
import { symbolMask } from '#core/glossary/lookup/symbols.ts';

/** How many of the best are kept: enough for any list when one entry has several names. */
const kept = 64;
/** A range smaller than this is read faster than it is remembered. */
const worthwhile = 2048;

/** The best ranks of patterns of one and two symbols, whose ranges are long and asked for at every first key. */
export type ShortPatterns = ReadonlyMap<number, Uint32Array>;

export function shortPatternsOf(index: SuffixIndex): ShortPatterns {
  const best = new Map<number, Uint32Array>();
  const { suffixes, symbols, goodness } = index;
  for (const length of [1, 2]) {
    let from = 0;
    while (from < suffixes.length) {
      const key = keyAt(symbols, suffixes[from] as number, length);
      let to = from + 1;
      while (to < suffixes.length && keyAt(symbols, suffixes[to] as number, length) === key) to += 1;
      if (to - from >= worthwhile && key !== null) best.set(key, bestOf(goodness, from, to));
      from = to;
    }
  }
  return best;
}

/** The remembered ranks of a pattern, or null when it is long or rare. */
export function remembered(short: ShortPatterns, pattern: Uint8Array): Uint32Array | null {
  if (pattern.length > 2) return null;
  return short.get(keyAt(pattern, 0, pattern.length) ?? -1) ?? null;
}

function keyAt(symbols: Uint8Array, position: number, length: number): number | null {
  const first = (symbols[position] as number) & symbolMask;
  if (length === 1) return first;
  const second = (symbols[position + 1] as number) & symbolMask;
  return second === 0 ? null : (first << 7) | second | 0x4000;
}

function bestOf(goodness: Uint16Array, from: number, to: number): Uint32Array {
  // Counting sort over the 2,048 possible values.
  const counts = new Uint32Array(2049);
  for (let rank = from; rank < to; rank += 1)
    counts[(goodness[rank] as number) + 1] = (counts[(goodness[rank] as number) + 1] as number) + 1;
  for (let value = 1; value < counts.length; value += 1)
    counts[value] = (counts[value] as number) + (counts[value - 1] as number);
  const best = new Uint32Array(Math.min(kept, to - from));
  for (let rank = from; rank < to; rank += 1) {
    const place = counts[goodness[rank] as number] as number;
    counts[goodness[rank] as number] = place + 1;
    if (place < best.length) best[place] = rank;
  }
  return best;
}
