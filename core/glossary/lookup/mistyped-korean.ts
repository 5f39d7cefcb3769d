import type { SuffixIndex } from '#core/glossary/lookup/lookup-index.ts';
import { syllableStarts, type Pattern } from '#core/glossary/lookup/query.ts';
import { rangeOf } from '#core/glossary/lookup/ranges.ts';
import { endSymbol, startFlag, symbolMask } from '#core/glossary/lookup/symbols.ts';

/** Fewer keys than this, and one wrong among them could mean anything. */
const fewestKeys = 5;
/** More candidates than this are not looked at: the half that is right says too little. */
const mostCandidates = 20_000;

/**
 * Ranks of suffixes that begin with a Korean pattern in which one key is wrong, missing or too many. One half of such a
 * pattern is right: each half is looked up as it stands, and the other compared.
 */
export function mistypedKorean(index: SuffixIndex, pattern: Pattern): number[] {
  if (pattern.length < fewestKeys) return [];
  const starts = syllableStarts(pattern);
  const middle = starts.toSorted((a, b) => Math.abs(a - pattern.length / 2) - Math.abs(b - pattern.length / 2))[0];
  if (middle === undefined) return [];
  const first = pattern.subarray(0, middle);
  const second = pattern.subarray(middle);
  return [...wrongAfter(index, first, second), ...wrongBefore(index, first, second)];
}

/** The first half is right: what follows it is one key away from beginning with the second. */
function wrongAfter(index: SuffixIndex, first: Pattern, second: Pattern): number[] {
  const { symbols, suffixes } = index;
  const { from, to } = rangeOf(index, first);
  const found: number[] = [];
  for (let rank = from; rank < Math.min(to, from + mostCandidates); rank += 1) {
    if (beginsOneAway(symbols, (suffixes[rank] as number) + first.length, second)) found.push(rank);
  }
  return found;
}

/** The second half is right: what stands before it is one key away from the first. */
function wrongBefore(index: SuffixIndex, first: Pattern, second: Pattern): number[] {
  const { symbols, suffixes } = index;
  const { from, to } = rangeOf(index, second);
  const found: number[] = [];
  for (let rank = from; rank < Math.min(to, from + mostCandidates); rank += 1) {
    const position = suffixes[rank] as number;
    const before = startBefore(symbols, position, first);
    if (before !== null) found.push(rankOf(index, before));
  }
  return found.filter((rank) => rank >= 0);
}

/** A place before `position` where a syllable begins, from which to `position` it is one key away from `first`. */
function startBefore(symbols: Uint8Array, position: number, first: Pattern): number | null {
  for (const length of [first.length, first.length - 1, first.length + 1]) {
    const start = position - length;
    if (start < 0 || !((symbols[start] as number) & startFlag)) continue;
    if (!crossesEnd(symbols, start, position) && oneAway(symbols, start, length, first)) return start;
  }
  return null;
}

function crossesEnd(symbols: Uint8Array, from: number, to: number): boolean {
  return symbols.subarray(from, to).includes(endSymbol);
}

/** Whether what begins at `position` begins with something one key away from `pattern`. */
function beginsOneAway(symbols: Uint8Array, position: number, pattern: Pattern): boolean {
  return [pattern.length, pattern.length - 1, pattern.length + 1].some(
    (length) => !crossesEnd(symbols, position, position + length) && oneAway(symbols, position, length, pattern),
  );
}

/** Whether `length` symbols at `position` become `pattern` by one key replaced, dropped, added or swapped. */
function oneAway(symbols: Uint8Array, position: number, length: number, pattern: Pattern): boolean {
  const at = (offset: number) => (symbols[position + offset] as number) & symbolMask;
  const typed = (offset: number) => (pattern[offset] as number) & symbolMask;
  const shorter = Math.min(length, pattern.length);
  let same = 0;
  while (same < shorter && at(same) === typed(same)) same += 1;
  let sameBehind = 0;
  while (sameBehind < shorter - same && at(length - 1 - sameBehind) === typed(pattern.length - 1 - sameBehind))
    sameBehind += 1;
  const left = Math.max(length, pattern.length) - same - sameBehind;
  if (left <= 1) return true;
  return left === 2 && length === pattern.length && at(same) === typed(same + 1) && at(same + 1) === typed(same);
}

/** The rank of the suffix at a position: found by what stands there, and then by where. */
function rankOf(index: SuffixIndex, position: number): number {
  const end = index.symbols.indexOf(endSymbol, position);
  const { from, to } = rangeOf(index, index.symbols.subarray(position, end));
  for (let rank = from; rank < to; rank += 1) if (index.suffixes[rank] === position) return rank;
  return -1;
}
