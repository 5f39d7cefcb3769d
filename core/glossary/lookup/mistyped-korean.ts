import type { SuffixIndex } from '#core/glossary/lookup/lookup-index.ts';
import { syllableStarts, type Pattern } from '#core/glossary/lookup/query.ts';
import { rangeOf } from '#core/glossary/lookup/ranges.ts';
import { endSymbol, startFlag, symbolMask } from '#core/glossary/lookup/symbols.ts';

/** Fewer keys than this, and one wrong among them could mean anything. */
const fewestKeys = 5;
/** More candidates than this are not looked at, nor more matches followed: the half that is right says too little. */
const mostCandidates = 20_000;
const mostFollowed = 500;

/**
 * Ranks of suffixes that begin with a Korean pattern in which one key is wrong, missing or too many. One half of such a
 * pattern is right: each half is looked up as it stands, and the other compared.
 */
export function mistypedKorean(index: SuffixIndex, pattern: Pattern): number[] {
  if (pattern.length < fewestKeys) return [];
  const starts = syllableStarts(pattern);
  const middle = starts.toSorted((a, b) => Math.abs(a - pattern.length / 2) - Math.abs(b - pattern.length / 2))[0];
  if (middle === undefined) return [];
  const keys = pattern.map((symbol) => symbol & symbolMask);
  const first = keys.subarray(0, middle);
  const second = keys.subarray(middle);
  return [...wrongAfter(index, first, second), ...wrongBefore(index, first, second)];
}

/** The first half is right: what follows it is one key away from beginning with the second. */
function wrongAfter(index: SuffixIndex, first: Pattern, second: Pattern): number[] {
  const { symbols, suffixes } = index;
  const { from, to } = rangeOf(index, first);
  const end = Math.min(to, from + mostCandidates);
  const found: number[] = [];
  for (let rank = from; rank < end && found.length < mostFollowed; rank += 1) {
    if (beginsOneKeyAway(symbols, (suffixes[rank] as number) + first.length, second)) found.push(rank);
  }
  return found;
}

/** The second half is right: what stands before it is one key away from the first. */
function wrongBefore(index: SuffixIndex, first: Pattern, second: Pattern): number[] {
  const { symbols, suffixes } = index;
  const { from, to } = rangeOf(index, second);
  const end = Math.min(to, from + mostCandidates);
  const found: number[] = [];
  for (let rank = from; rank < end && found.length < mostFollowed; rank += 1) {
    const start = startOneKeyAway(symbols, suffixes[rank] as number, first);
    if (start >= 0) found.push(rankOf(index, start));
  }
  return found;
}

/** Whether what stands at `position` begins with something that one key replaced, missing, added or swapped makes of `keys`. */
function beginsOneKeyAway(symbols: Uint8Array, position: number, keys: Pattern): boolean {
  const { length } = keys;
  let same = 0;
  while (same < length && keyAt(symbols, position + same) === keys[same]) same += 1;
  if (same === length) return true;
  const wrong = position + same;
  const own = keyAt(symbols, wrong);
  // One key too many was typed.
  if (goesOn(symbols, wrong, keys, same + 1)) return true;
  if (own === endSymbol) return false;
  if (goesOn(symbols, wrong + 1, keys, same + 1) || goesOn(symbols, wrong + 1, keys, same)) return true;
  const isSwapped = own === keys[same + 1] && keyAt(symbols, wrong + 1) === keys[same];
  return isSwapped && goesOn(symbols, wrong + 2, keys, same + 2);
}

/** Whether the keys from `at` on stand at `position`. */
function goesOn(symbols: Uint8Array, position: number, keys: Pattern, at: number): boolean {
  for (let offset = at; offset < keys.length; offset += 1) {
    if (keyAt(symbols, position + offset - at) !== keys[offset]) return false;
  }
  return true;
}

/**
 * Where something begins, with a syllable, that ends at `position` and that one key replaced, missing, added or swapped
 * makes of `keys`; -1 for nowhere.
 */
function startOneKeyAway(symbols: Uint8Array, position: number, keys: Pattern): number {
  const { length } = keys;
  let same = 0;
  while (same < length && keyBefore(symbols, position, same) === keys[length - 1 - same]) same += 1;
  if (same === length) return startAt(symbols, position - length);
  // Seen from the end: what is left of the keys, and what stands in the place of the first that is wrong.
  const left = length - same;
  const own = keyBefore(symbols, position, same);
  let start = -1;
  if (own !== endSymbol) {
    if (goesBack(symbols, position - same - 1, keys, left - 1)) start = startAt(symbols, position - length);
    if (start < 0 && goesBack(symbols, position - same - 1, keys, left))
      start = startAt(symbols, position - length - 1);
    const isSwapped = left > 1 && own === keys[left - 2] && keyBefore(symbols, position, same + 1) === keys[left - 1];
    if (start < 0 && isSwapped && goesBack(symbols, position - same - 2, keys, left - 2))
      start = startAt(symbols, position - length);
  }
  if (start < 0 && goesBack(symbols, position - same, keys, left - 1)) start = startAt(symbols, position - length + 1);
  return start;
}

/** Whether the first `count` keys stand before `end`. */
function goesBack(symbols: Uint8Array, end: number, keys: Pattern, count: number): boolean {
  if (end < count) return false;
  return goesOn(symbols, end - count, keys.subarray(0, count), 0);
}

function startAt(symbols: Uint8Array, position: number): number {
  return position >= 0 && (symbols[position] as number) & startFlag ? position : -1;
}

function keyAt(symbols: Uint8Array, position: number): number {
  return (symbols[position] as number) & symbolMask;
}

/** The key that stands `distance` keys before the one before `position`; at the beginning of all there is an end. */
function keyBefore(symbols: Uint8Array, position: number, distance: number): number {
  return position > distance ? keyAt(symbols, position - 1 - distance) : endSymbol;
}

/** The rank of the suffix at a position: found by what stands there, and among those that are the same by where. */
function rankOf({ symbols, suffixes }: SuffixIndex, position: number): number {
  let low = 0;
  let high = suffixes.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(symbols, suffixes[middle] as number, position)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(symbols: Uint8Array, one: number, other: number): boolean {
  for (let offset = 0; ; offset += 1) {
    const left = keyAt(symbols, one + offset);
    const right = keyAt(symbols, other + offset);
    if (left !== right) return left < right;
    if (left === endSymbol) return one < other;
  }
}
