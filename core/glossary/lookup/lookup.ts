import { englishStems, koreanStems } from '#core/glossary/lookup/inflections.ts';
import { latinWordsOf, type LatinWords } from '#core/glossary/lookup/latin-words.ts';
import { buildLookupIndex, type LookupEntry, type LookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import { mistypedKorean } from '#core/glossary/lookup/mistyped-korean.ts';
import { nearWords, type NearWord } from '#core/glossary/lookup/near-words.ts';
import {
  isInitials,
  isKorean,
  isLatinWord,
  joined,
  otherReadings,
  readingOf,
  type Pattern,
  type Reading,
} from '#core/glossary/lookup/query.ts';
import { Search, type Prepared } from '#core/glossary/lookup/search.ts';
import { shortPatternsOf } from '#core/glossary/lookup/short-patterns.ts';
import { WordTally } from '#core/glossary/lookup/word-tally.ts';

/** The ways in which an entry can answer, best first: an exact hit never stands below a guess. */
const tiers = {
  exact: 0,
  plural: 1,
  begins: 2,
  // Where words are looked for one by one, the three tiers that follow are theirs too.
  words: 3,
  inflected: 7,
  initials: 11,
  otherLayout: 12,
  otherLayoutBegins: 13,
  otherLayoutWords: 14,
  otherLayoutInitials: 18,
  mistypedKorean: 19,
  mistyped: 20,
  contained: 40,
} as const;

/** Keys of the shortest name that is looked for inside a query. */
const fewestContained = 2;

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

/** Look-up in a finished index. */
export function lookupIn(index: LookupIndex): Lookup {
  return preparedLookup(prepareLookup(index));
}

/** All that look-up works out beforehand: arrays and maps alone, so that a worker can make it and hand it over. */
export function prepareLookup(index: LookupIndex): Prepared {
  return {
    index,
    short: { typed: shortPatternsOf(index.typed), initials: shortPatternsOf(index.initials) },
    latinWords: latinWordsOf(index.typed),
  };
}

export function preparedLookup(prepared: Prepared): Lookup {
  const tally = new WordTally(prepared.index);
  return (query, { limit = 10, isNear = () => false } = {}) => {
    const reading = readingOf(query);
    if (reading.whole.length === 0) return [];
    const search = new Search(prepared, tally, limit, isNear);
    asTyped(search, reading);
    if (!search.best.isFull) inflected(search, reading);
    if (!search.best.isFull) initials(search, reading);
    if (!search.best.isFull) for (const other of otherReadings(query)) onOtherLayout(search, other);
    if (!search.best.isFull) mistyped(search, reading, prepared);
    if (search.best.entries.length === 0) contained(search, reading);
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
  if (alternatives.some(({ length }) => length > 1)) search.allWords(alternatives, tiers.inflected, 'whole');
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

/** One letter wrong from five, two from nine; one Korean key wrong. Whole words come before begun ones. */
function mistyped(search: Search, { whole, words }: Reading, { index, latinWords }: Prepared): void {
  if (isKorean(whole)) search.ranks(mistypedKorean(index.typed, whole), tiers.mistypedKorean);
  const near = words.map((word) => nearOf(word, latinWords));
  if (near.every(({ length }) => length === 0)) return;
  // Beside answers, a far guess would be noise.
  const furthest = search.best.entries.length === 0 ? 2 : 1;
  for (let step = 0; step < furthest * 2 && !search.best.isFull; step += 1) {
    const isWithin = ({ distance, begun }: NearWord) => distance * 2 - (begun ? 1 : 2) <= step;
    const alternatives = words.map((word, at) => [word, ...(near[at] ?? []).filter(isWithin).map((one) => one.word)]);
    search.allWords(alternatives, tiers.mistyped + 4 * step);
  }
}

/** Where nothing has all the words, whole names among them, the longest first: "the local government", "디지털 뉴딜을 통한". */
function contained(search: Search, { words }: Reading): void {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const tier = tiers.contained + words.length - length;
    for (let from = 0; from + length <= words.length; from += 1) {
      const whole = joined(words.slice(from, from + length));
      if (whole.length < fewestContained) continue;
      search.wholeNames(whole, tier);
      search.plural(whole, tier);
      const before = words.slice(from, from + length - 1);
      const last = words[from + length - 1] as Pattern;
      for (const stem of [...englishStems(last), ...koreanStems(last)])
        search.wholeNames(joined([...before, stem]), tier);
    }
  }
}

function nearOf(word: Pattern, latinWords: LatinWords) {
  if (word.length < 5 || !isLatinWord(word)) return [];
  return nearWords(latinWords, word, word.length < 9 ? 1 : 2);
}

function alone(word: Pattern): [Pattern] {
  return [word];
}
