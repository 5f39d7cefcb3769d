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
  let previous = '';
  for (const position of suffixes) {
    if (!isLatin((symbols[position] as number) & symbolMask)) continue;
    const word = wordAt(symbols, position);
    if (word !== previous) words.add(word);
    previous = word;
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

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 255);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

export interface NearWord {
  word: Uint8Array;
  distance: number;
  /** Only a beginning of the word is as near as that. */
  begun: boolean;
}

/** How many near words are worth following up. */
const mostNear = 32;

/**
 * The words that `typed` may have been meant to be, nearest first: up to `most` letters inserted, dropped, replaced, or
 * swapped with their neighbour (optimal string alignment). A word that is only begun counts too, if its first letter is
 * right. Rows of the distance table are shared by words that begin alike, and words are passed over with a beginning
 * that is already too far.
 */
export function nearWords({ symbols, startOf, shared }: LatinWords, typed: Uint8Array, most: number): NearWord[] {
  const width = typed.length + 1;
  const longest = typed.length + most;
  const rows = new Uint8Array((longest + 2) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  const near: NearWord[] = [];
  // The length at which the current beginning became too far; Infinity while it has not.
  let tooFarAt = Infinity;
  for (let index = 0; index < shared.length; index += 1) {
    if ((shared[index] as number) >= tooFarAt) continue;
    tooFarAt = Infinity;
    const start = startOf[index] as number;
    const length = Math.min((startOf[index + 1] as number) - start, longest);
    let begun = Infinity;
    let row = 1;
    // Rows up to the shared beginning are still those of the words before; the least of their ends is not kept.
    for (; row <= length; row += 1) {
      const least = fillRow(rows, row, width, symbols, start, typed, row <= (shared[index] as number) && index > 0);
      begun = Math.min(begun, rows[row * width + width - 1] as number);
      if (least > most) {
        tooFarAt = row;
        break;
      }
    }
    const whole =
      row > length && (startOf[index + 1] as number) - start === length
        ? (rows[length * width + width - 1] as number)
        : Infinity;
    const isBegun = begun < whole && symbols[start] === ((typed[0] as number) & symbolMask);
    const distance = isBegun ? begun : whole;
    if (distance <= most)
      near.push({ word: symbols.subarray(start, startOf[index + 1] as number), distance, begun: isBegun });
  }
  return near.toSorted((a, b) => a.distance - b.distance || Number(a.begun) - Number(b.begun)).slice(0, mostNear);
}

/** One row of the distance table; answers its least value. A row that an earlier word has filled is only read. */
function fillRow(
  rows: Uint8Array,
  row: number,
  width: number,
  symbols: Uint8Array,
  start: number,
  typed: Uint8Array,
  isFilled: boolean,
): number {
  const here = row * width;
  const above = here - width;
  const letter = symbols[start + row - 1] as number;
  if (!isFilled) rows[here] = row;
  let least = rows[here] as number;
  for (let column = 1; column < width; column += 1) {
    if (!isFilled) {
      const same = letter === ((typed[column - 1] as number) & symbolMask);
      let cost = Math.min((rows[above + column] as number) + 1, (rows[here + column - 1] as number) + 1, (rows[above + column - 1] as number) + (same ? 0 : 1)); // prettier-ignore
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === ((typed[column - 2] as number) & symbolMask) &&
        (symbols[start + row - 2] as number) === ((typed[column - 1] as number) & symbolMask);
      if (swapped) cost = Math.min(cost, (rows[above - width + column - 2] as number) + 1);
      rows[here + column] = cost;
    }
    least = Math.min(least, rows[here + column] as number);
  }
  return least;
}
