import { symbolMask } from '#core/glossary/lookup/symbols.ts';

/** Symbols that one sorting key holds, and the bits left beside them for the suffix's number. */
const symbolsInKey = 6;
const numberBits = 22;
export const maximumSuffixes = 2 ** numberBits;

/** Groups smaller than this are sorted by comparing; for larger ones making keys pays. */
const smallGroup = 24;

/**
 * Sorts suffixes (positions in `symbols`, each running to an end symbol) by their symbols, in place.
 * Six symbols and the suffix's number are packed into 64 bits, which the engine sorts natively; suffixes that agree in
 * all six are sorted again by the next six. Suffixes that are equal to their end keep the order they had.
 */
export function sortSuffixes(positions: Uint32Array, symbols: Uint8Array): void {
  if (positions.length > maximumSuffixes) throw new RangeError(`More than ${maximumSuffixes} suffixes.`);
  const keys = new BigUint64Array(positions.length);
  const sorter = {
    positions,
    symbols,
    keys,
    words: new Uint32Array(keys.buffer),
    copy: new Uint32Array(positions.length),
  };
  sortRange(sorter, 0, positions.length, 0);
}

interface Sorter {
  positions: Uint32Array;
  symbols: Uint8Array;
  keys: BigUint64Array;
  /** The keys as halves, the lower first: 64-bit numbers are slow to make and fast to sort. */
  words: Uint32Array;
  copy: Uint32Array;
}

function sortRange(sorter: Sorter, from: number, to: number, depth: number): void {
  if (to - from < smallGroup) {
    insertionSort(sorter, from, to, depth);
    return;
  }
  makeKeys(sorter, from, to, depth);
  sorter.keys.subarray(from, to).sort();
  const { positions, words, copy } = sorter;
  copy.set(positions.subarray(from, to), from);
  for (let index = from; index < to; index += 1) {
    positions[index] = copy[from + ((words[2 * index] as number) & (maximumSuffixes - 1))] as number;
  }
  // The groups are found before any is sorted: sorting one overwrites the keys.
  for (const [start, end] of groupsThatAgree(sorter, from, to)) sortRange(sorter, start, end, depth + symbolsInKey);
}

function makeKeys({ positions, symbols, words }: Sorter, from: number, to: number, depth: number): void {
  for (let index = from; index < to; index += 1) {
    let at = (positions[index] as number) + depth;
    let first = 0;
    let second = 0;
    for (let count = 0; count < symbolsInKey; count += 1) {
      const symbol = (symbols[at] as number) & symbolMask;
      // Beyond the end there is nothing: the rest of the key stays 0.
      if (symbol !== 0) at += 1;
      if (count < 3) first = (first << 7) | symbol;
      else second = (second << 7) | symbol;
    }
    words[2 * index + 1] = (first << 11) | (second >>> 10);
    words[2 * index] = ((second & 0x3ff) << numberBits) | (index - from);
  }
}

/** Runs of two and more suffixes whose six symbols are the same and do not hold their end. */
function groupsThatAgree({ words }: Sorter, from: number, to: number): [number, number][] {
  const groups: [number, number][] = [];
  let start = from;
  for (let index = from + 1; index <= to; index += 1) {
    const same =
      index < to &&
      words[2 * index + 1] === words[2 * start + 1] &&
      (words[2 * index] as number) >>> numberBits === (words[2 * start] as number) >>> numberBits;
    if (same) continue;
    const lastSymbol = ((words[2 * start] as number) >>> numberBits) & symbolMask;
    if (index - start > 1 && lastSymbol !== 0) groups.push([start, index]);
    start = index;
  }
  return groups;
}

function insertionSort({ positions, symbols }: Sorter, from: number, to: number, depth: number): void {
  for (let index = from + 1; index < to; index += 1) {
    const position = positions[index] as number;
    let hole = index;
    while (hole > from && compare(symbols, (positions[hole - 1] as number) + depth, position + depth) > 0) {
      positions[hole] = positions[hole - 1] as number;
      hole -= 1;
    }
    positions[hole] = position;
  }
}

function compare(symbols: Uint8Array, left: number, right: number): number {
  for (let offset = 0; ; offset += 1) {
    const one = (symbols[left + offset] as number) & symbolMask;
    const other = (symbols[right + offset] as number) & symbolMask;
    if (one !== other) return one - other;
    if (one === 0) return 0;
  }
}
