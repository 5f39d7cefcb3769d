import type { SuffixIndex } from '#core/glossary/lookup/lookup-index.ts';
import { endSymbol, isLatin, startFlag, symbolMask } from '#core/glossary/lookup/symbols.ts';

/** The words in Latin letters that occur in the names, each once, sorted, with how much each shares with the one before. */
export interface LatinWords {
  symbols: Uint8Array;
  /** Where each word begins; one more for the end. */
  startOf: Uint32Array;
  shared: Uint8Array;
}

export function latinWordsOf({ suffixes, symbols }: SuffixIndex): LatinWords {
  const words = new Set<string>();
  let previous = -1;
  for (let rank = 0; rank < suffixes.length; rank += 1) {
    const position = suffixes[rank] as number;
    if (!isLatin((symbols[position] as number) & symbolMask)) continue;
    // Most words stand beside themselves; of those no string is made.
    if (previous < 0 || !isSameWord(symbols, previous, position)) words.add(wordAt(symbols, position));
    previous = position;
  }
  const sorted = [...words].toSorted(byCode);
  const all = new Uint8Array(sorted.reduce((sum, word) => sum + word.length, 0));
  const startOf = new Uint32Array(sorted.length + 1);
  const shared = new Uint8Array(sorted.length);
  let end = 0;
  sorted.forEach((word, index) => {
    startOf[index] = end;
    shared[index] = index === 0 ? 0 : sharedLength(sorted[index - 1] as string, word);
    for (let at = 0; at < word.length; at += 1) all[end++] = word.charCodeAt(at);
  });
  startOf[sorted.length] = end;
  return { symbols: all, startOf, shared };
}

/** The word's symbols as a string of their codes, which a set can hold. */
function wordAt(symbols: Uint8Array, position: number): string {
  let end = position + 1;
  while ((symbols[end] as number) !== endSymbol && !((symbols[end] as number) & startFlag)) end += 1;
  return String.fromCharCode((symbols[position] as number) & symbolMask, ...symbols.subarray(position + 1, end));
}

function isSameWord(symbols: Uint8Array, one: number, other: number): boolean {
  for (let offset = 0; ; offset += 1) {
    const left = symbols[one + offset] as number;
    const right = symbols[other + offset] as number;
    const leftEnds = offset > 0 && (left === endSymbol || (left & startFlag) !== 0);
    const rightEnds = offset > 0 && (right === endSymbol || (right & startFlag) !== 0);
    if (leftEnds || rightEnds) return leftEnds && rightEnds;
    if (left !== right) return false;
  }
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 255);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}
