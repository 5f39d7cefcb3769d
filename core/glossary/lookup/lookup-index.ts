import { sortSuffixes } from '#core/glossary/lookup/sort-suffixes.ts';
import { encode, endSymbol, isConsonant, startFlag, symbolMask } from '#core/glossary/lookup/symbols.ts';

/** Of a match's goodness, the bits below the place where it begins. */
const bitsBelowPlace = 9;

/** Whether a match of such goodness begins where the name does. */
export function isAtBeginning(goodness: number): boolean {
  return goodness >>> bitsBelowPlace === 0;
}

/** How a name stands to its entry, in the order in which equals are shown. */
export const designationKinds = { preferred: 0, abbreviation: 1, admitted: 2, deprecated: 3 } as const;
export type DesignationKind = keyof typeof designationKinds;

/** One thing that can be looked up: a term, a person, a body, a slot. */
export interface LookupEntry {
  id: string;
  /** A user's own: first among equals. */
  isOwn?: true;
  names: readonly { text: string; kind: DesignationKind }[];
}

/**
 * Rows of symbols, a suffix for each place where a query may begin to match, and for each suffix whose it is and how
 * good a match there is. All in flat arrays: a hundred thousand entries are a few dozen megabytes, and a range of
 * suffixes is read as fast as memory is.
 */
export interface SuffixIndex {
  symbols: Uint8Array;
  /** Positions in `symbols`, sorted by what follows there. */
  suffixes: Uint32Array;
  /** By rank in `suffixes`: which name. */
  nameOf: Uint32Array;
  /** By rank in `suffixes`: how good a match beginning here is; less is better. */
  goodness: Uint16Array;
}

export interface LookupIndex {
  /** Names as they are typed. */
  typed: SuffixIndex;
  /** Korean names by the first consonants (초성) of their syllables. */
  initials: SuffixIndex;
  /** By name: its entry. */
  entryOf: Uint32Array;
  /** By name: where it begins in `typed.symbols`; one more for the end. */
  startOf: Uint32Array;
  ids: readonly string[];
}

/** Builds the index. About 10 ms for a thousand entries. */
export function buildLookupIndex(entries: readonly LookupEntry[]): LookupIndex {
  let count = 0;
  let letters = 0;
  for (const { names } of entries) {
    count += names.length;
    for (const { text } of names) letters += text.length;
  }
  const symbols = new Uint8Array(letters * 6 + count * 10 + 16);
  const wordStarts = new Uint8Array(symbols.length);
  const initials = new Uint8Array(letters + count + 1);
  const startOf = new Uint32Array(count + 1);
  const initialsStartOf = new Uint32Array(count + 1);
  const kinds = new Uint8Array(count);
  const entryOf = new Uint32Array(count);
  let name = 0;
  let end = 0;
  let initialsEnd = 0;
  entries.forEach(({ names, isOwn }, entry) => {
    for (const { text, kind } of names) {
      startOf[name] = end;
      initialsStartOf[name] = initialsEnd;
      const from = end;
      end = encode(text, symbols, end, wordStarts);
      initialsEnd = encodeInitials(symbols, from, end, initials, initialsEnd);
      symbols[end++] = endSymbol;
      initials[initialsEnd++] = endSymbol;
      kinds[name] = (designationKinds[kind] << 1) | (isOwn ? 0 : 1);
      entryOf[name] = entry;
      name += 1;
    }
  });
  startOf[count] = end;
  initialsStartOf[count] = initialsEnd;
  return {
    typed: suffixIndex(symbols.slice(0, end), startOf, kinds, wordStarts),
    initials: suffixIndex(initials.slice(0, initialsEnd), initialsStartOf, kinds, new Uint8Array(0)),
    entryOf,
    startOf,
    ids: entries.map(({ id }) => id),
  };
}

/** The first consonant of each syllable; a name with fewer than two syllables has no initials. */
function encodeInitials(symbols: Uint8Array, from: number, to: number, out: Uint8Array, at: number): number {
  let end = at;
  for (let index = from; index < to; index += 1) {
    const symbol = symbols[index] as number;
    if (symbol & startFlag && isConsonant(symbol & symbolMask)) out[end++] = symbol;
  }
  return end - at < 2 ? at : end;
}

function suffixIndex(
  symbols: Uint8Array,
  startOf: Uint32Array,
  kinds: Uint8Array,
  wordStarts: Uint8Array,
): SuffixIndex {
  const suffixes = startsIn(symbols);
  sortSuffixes(suffixes, symbols);
  const nameOf = new Uint32Array(suffixes.length);
  const goodness = new Uint16Array(suffixes.length);
  const nameAt = namesByPosition(startOf);
  for (let rank = 0; rank < suffixes.length; rank += 1) {
    const position = suffixes[rank] as number;
    const name = nameAt(position);
    const start = startOf[name] as number;
    const length = (startOf[name + 1] as number) - 1 - start;
    nameOf[rank] = name;
    goodness[rank] = goodnessOf(placeOf(position, start, wordStarts), kinds[name] as number, length);
  }
  return { symbols, suffixes, nameOf, goodness };
}

function startsIn(symbols: Uint8Array): Uint32Array {
  let count = 0;
  for (let position = 0; position < symbols.length; position += 1) {
    if ((symbols[position] as number) & startFlag) count += 1;
  }
  const starts = new Uint32Array(count);
  let next = 0;
  for (let position = 0; position < symbols.length; position += 1) {
    if ((symbols[position] as number) & startFlag) starts[next++] = position;
  }
  return starts;
}

/** Which name a position belongs to: known for every sixteenth, and from there a name or two further. */
function namesByPosition(startOf: Uint32Array): (position: number) => number {
  const blockBits = 4;
  const firstIn = new Uint32Array(((startOf.at(-1) as number) >>> blockBits) + 1);
  let name = 0;
  for (let block = 0; block < firstIn.length; block += 1) {
    while ((startOf[name + 1] as number) <= block << blockBits) name += 1;
    firstIn[block] = name;
  }
  return (position) => {
    let found = firstIn[position >>> blockBits] as number;
    while ((startOf[found + 1] as number) <= position) found += 1;
    return found;
  };
}

/** 0: the beginning of the name; 1: of a word of it; 2: inside a Korean word. */
function placeOf(position: number, start: number, wordStarts: Uint8Array): 0 | 1 | 2 {
  if (position === start) return 0;
  return wordStarts[position] === 1 ? 1 : 2;
}

/**
 * Place first, then kind, then the user's own (`kind` holds both), then the shorter name, of which the query is more:
 * "local" finds "local" before "localism".
 */
function goodnessOf(place: number, kind: number, length: number): number {
  return (place << bitsBelowPlace) | (kind << 6) | Math.min(length, 63);
}
