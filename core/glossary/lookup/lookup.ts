import { englishStems, koreanStems } from '#core/glossary/lookup/inflections.ts';
import { latinWordsOf, nearWords, type LatinWords } from '#core/glossary/lookup/latin-words.ts';
import { buildLookupIndex, type LookupEntry, type LookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import { mistypedKorean } from '#core/glossary/lookup/mistyped-korean.ts';
import {
  isInitials,
  isKorean,
  isLatinWord,
  otherReadings,
  readingOf,
  type Pattern,
  type Reading,
} from '#core/glossary/lookup/query.ts';
import { Search, type Prepared } from '#core/glossary/lookup/search.ts';
import { shortPatternsOf } from '#core/glossary/lookup/short-patterns.ts';

/** The ways in which an entry can answer, best first: an exact hit never stands below a guess. */
const tiers = {
  exact: 0,
  plural: 1,
  begins: 2,
  words: 3, // and 4, across an entry's names
  inflected: 5, // and 6
  initials: 7,
  otherLayout: 8,
  otherLayoutBegins: 9,
  otherLayoutWords: 10, // and 11
  otherLayoutInitials: 12,
  mistyped: 13, // to 16, by distance
} as const;

export interface LookupOptions {
  /** How many answers at most; 10 unless said. */
  limit?: number;
  /** Entries to put first among equals: those of the current session and speaker. */
  isNear?: (entry: number) => boolean;
}

/** Answers a query with the numbers of entries, best first; none for what means nothing. Never throws. */
export type Lookup = (query: string, options?: LookupOptions) => number[];

/** Look-up in a list of entries; it answers with their places in it. */
export function createLookup(entries: readonly LookupEntry[]): Lookup {
  return lookupIn(buildLookupIndex(entries));
}

/** Look-up in a finished index, which may come from a worker. */
export function lookupIn(index: LookupIndex): Lookup {
  const prepared: Prepared = {
    index,
    short: { typed: shortPatternsOf(index.typed), initials: shortPatternsOf(index.initials) },
    latinWords: latinWordsOf(index.typed),
    firstNameOf: firstNames(index),
  };
  return (query, { limit = 10, isNear = () => false } = {}) => {
    const reading = readingOf(query);
    if (reading.whole.length === 0) return [];
    const search = new Search(prepared, limit, isNear);
    asTyped(search, reading);
    if (!search.best.isFull) inflected(search, reading);
    if (!search.best.isFull) initials(search, reading);
    if (!search.best.isFull) for (const other of otherReadings(query)) onOtherLayout(search, other);
    // A guess is for who has found nothing; beside answers it would be noise.
    if (search.best.entries.length === 0) mistyped(search, reading, prepared);
    return search.best.entries;
  };
}

function asTyped(search: Search, { whole, words }: Reading): void {
  search.beginning('typed', whole, tiers.exact, tiers.begins);
  search.plural(whole, tiers.plural);
  if (!search.best.isFull && words.length > 1) search.allWords(words.map(alone), tiers.words);
}

/** English plurals and verb forms; Korean particles, whose noun must end where they begin. */
function inflected(search: Search, { whole, words }: Reading): void {
  for (const stem of koreanStems(whole)) search.wholeWords(stem, tiers.inflected);
  const last = words.at(-1);
  if (last && words.length > 1) {
    for (const stem of koreanStems(last)) search.allWords([...words.slice(0, -1), stem].map(alone), tiers.inflected);
  }
  const alternatives = words.map((word) => [word, ...englishStems(word)]);
  if (alternatives.some(({ length }) => length > 1)) search.allWords(alternatives, tiers.inflected);
}

/** First consonants alone: "ㅈㅂㅈㅊ". */
function initials(search: Search, reading: Reading): void {
  if (isInitials(reading)) search.beginning('initials', reading.whole, tiers.initials, tiers.initials);
}

/** What the other keyboard layout would have typed. */
function onOtherLayout(search: Search, reading: Reading): void {
  const { whole, words } = reading;
  if (isInitials(reading)) {
    // Two keys could be anything: "qa" is not meant as ㅂㅁ.
    if (whole.length > 2) search.beginning('initials', whole, tiers.otherLayoutInitials, tiers.otherLayoutInitials);
    return;
  }
  search.beginning('typed', whole, tiers.otherLayout, tiers.otherLayoutBegins);
  if (words.length > 1) search.allWords(words.map(alone), tiers.otherLayoutWords);
  if (!search.best.isFull) for (const stem of koreanStems(whole)) search.wholeWords(stem, tiers.otherLayoutWords);
}

/** One letter wrong from five, two from nine; one Korean key wrong. */
function mistyped(search: Search, { whole, words }: Reading, { index, latinWords }: Prepared): void {
  if (isKorean(whole)) search.ranks(mistypedKorean(index.typed, whole), tiers.mistyped);
  const near = words.map((word) => ({ word, near: nearOf(word, latinWords) }));
  if (near.every((one) => one.near.length === 0)) return;
  for (const distance of [1, 2]) {
    const alternatives = near.map((one) => [
      one.word,
      ...one.near.filter((word) => word.distance <= distance).map((word) => word.word),
    ]);
    search.allWords(alternatives, tiers.mistyped + distance);
    if (search.best.isFull) return;
  }
}

function nearOf(word: Pattern, latinWords: LatinWords) {
  if (word.length < 5 || !isLatinWord(word)) return [];
  return nearWords(latinWords, word, word.length < 9 ? 1 : 2);
}

function alone(word: Pattern): [Pattern] {
  return [word];
}

/** An entry's names stand together; one without names has none between its neighbours. */
function firstNames({ entryOf, ids }: LookupIndex): Uint32Array {
  const first = new Uint32Array(ids.length + 1).fill(entryOf.length);
  for (let name = entryOf.length - 1; name >= 0; name -= 1) first[entryOf[name] as number] = name;
  for (let entry = ids.length - 1; entry >= 0; entry -= 1) {
    first[entry] = Math.min(first[entry] as number, first[entry + 1] as number);
  }
  return first;
}
