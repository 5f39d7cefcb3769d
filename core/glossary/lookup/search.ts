import { Best } from '#core/glossary/lookup/best.ts';
import type { LatinWords } from '#core/glossary/lookup/latin-words.ts';
import { isAtBeginning, type LookupIndex, type SuffixIndex } from '#core/glossary/lookup/lookup-index.ts';
import type { Pattern } from '#core/glossary/lookup/query.ts';
import { rangeOf, type Range } from '#core/glossary/lookup/ranges.ts';
import { remembered, type ShortPatterns } from '#core/glossary/lookup/short-patterns.ts';
import { endSymbol, isJamo, startFlag, symbolMask } from '#core/glossary/lookup/symbols.ts';
import { findWord, type WordTally } from '#core/glossary/lookup/word-tally.ts';

/** What all searches share, made once. */
export interface Prepared {
  index: LookupIndex;
  short: { typed: ShortPatterns; initials: ShortPatterns };
  latinWords: LatinWords;
}

/** The letter s. */
const pluralSymbol = 19;

/** One search under way: ways to match, each adding what it finds to the best so far at the tier it is given. */
export class Search {
  readonly best: Best;
  private readonly prepared: Prepared;
  private readonly index: LookupIndex;
  private readonly tally: WordTally;
  private readonly isNear: (entry: number) => boolean;

  constructor(prepared: Prepared, tally: WordTally, limit: number, isNear: (entry: number) => boolean) {
    this.prepared = prepared;
    this.index = prepared.index;
    this.tally = tally;
    this.best = new Best(limit);
    this.isNear = isNear;
  }

  /** Names, and words of names, that begin with a pattern; those that are the whole name are `exactTier`. */
  beginning(which: 'typed' | 'initials', pattern: Pattern, exactTier: number, tier: number): void {
    const part = this.index[which];
    const { from, to } = rangeOf(part, pattern);
    let rank = from;
    // Nothing sorts before the end of a name: the names that end with the pattern come first.
    while (rank < to && symbolAfter(part, rank, pattern) === endSymbol) {
      this.add(part, rank, isWholeName(part, rank) ? exactTier : tier, isComposing(part, rank, pattern));
      rank += 1;
    }
    const ranks = remembered(this.prepared.short[which], pattern);
    if (ranks) for (const best of ranks) this.add(part, best, tier, isComposing(part, best, pattern));
    else this.addRange(part, { from: rank, to }, tier, pattern);
  }

  /** Names that are the pattern's plural: "SDG" is nearer to SDGs than to whatever else begins so. */
  plural(pattern: Pattern, tier: number): void {
    this.wholeNames(Uint8Array.of(...pattern, pluralSymbol), tier);
  }

  /** Names that are the pattern and nothing more. */
  wholeNames(pattern: Pattern, tier: number): void {
    const part = this.index.typed;
    const { from, to } = rangeOf(part, pattern);
    for (let rank = from; rank < to && symbolAfter(part, rank, pattern) === endSymbol; rank += 1) {
      if (isWholeName(part, rank)) this.add(part, rank, tier);
    }
  }

  /** Names in which a pattern ends where a syllable, a word or the name does. */
  wholeWords(pattern: Pattern, tier: number): void {
    const part = this.index.typed;
    const { from, to } = rangeOf(part, pattern);
    for (let rank = from; rank < to; rank += 1) {
      if (isWholeWord(part, rank, pattern.length)) this.add(part, rank, tier);
    }
  }

  /**
   * Names that have all of several words, in any order, each by one of its alternatives, at `tier`, or at the next where
   * the rarest of them is only begun; entries that have them in all their names together, two tiers further.
   */
  allWords(words: readonly (readonly Pattern[])[], tier: number, begun: 'begun too' | 'whole' = 'begun too'): void {
    const { typed: part, entryOf } = this.index;
    const found = words.map((patterns) => findWord(this.index, patterns)).toSorted((a, b) => a.size - b.size);
    const [rarest] = found;
    if (!rarest || rarest.size === 0) return;
    this.tally.count(found);
    for (const { from, to, length } of rarest.ranges) {
      for (let rank = from; rank < to; rank += 1) {
        const name = part.nameOf[rank] as number;
        if (!this.tally.entryHasAll(entryOf[name] as number)) continue;
        const isWhole = isWholeWord(part, rank, length);
        if (!isWhole && begun === 'whole') continue;
        this.add(part, rank, tier + (isWhole ? 0 : 1) + (this.tally.nameHasAll(name) ? 0 : 2));
      }
    }
  }

  /** The names at given ranks of the index as typed. */
  ranks(ranks: readonly number[], tier: number): void {
    for (const rank of ranks) this.add(this.index.typed, rank, tier);
  }

  private addRange(part: SuffixIndex, { from, to }: Range, tier: number, pattern: Pattern): void {
    for (let rank = from; rank < to; rank += 1) {
      // Most of a long range is worse than what is there; that much is seen without asking whose it is.
      if (score(tier, false, part.goodness[rank] as number, true) >= this.best.threshold) continue;
      this.add(part, rank, tier, isComposing(part, rank, pattern));
    }
  }

  private add(part: SuffixIndex, rank: number, tier: number, composing = false): void {
    if (score(tier, composing, part.goodness[rank] as number, true) >= this.best.threshold) return;
    const entry = this.index.entryOf[part.nameOf[rank] as number] as number;
    this.best.add(entry, score(tier, composing, part.goodness[rank] as number, this.isNear(entry)));
  }
}

/** Tier, then as typed before still composing, then place, kind and whose own, then what is near now, then the shorter name. */
function score(tier: number, composing: boolean, goodness: number, near: boolean): number {
  return (tier << 13) | (composing ? 1 << 12 : 0) | ((goodness >>> 6) << 7) | (near ? 0 : 64) | (goodness & 63);
}

/** Whether the pattern stands there only if its syllables are still being composed: "지방" in "지바이". */
function isComposing({ symbols, suffixes }: SuffixIndex, rank: number, pattern: Pattern): boolean {
  if (!isJamo((pattern[0] as number) & symbolMask)) return false;
  const position = suffixes[rank] as number;
  for (let offset = 1; offset < pattern.length; offset += 1) {
    if (((symbols[position + offset] as number) ^ (pattern[offset] as number)) & startFlag) return true;
  }
  const after = symbols[position + pattern.length] as number;
  return after !== endSymbol && (after & startFlag) === 0;
}

/** Whether a syllable, a word or the name ends `length` symbols after a suffix begins. */
function isWholeWord({ symbols, suffixes }: SuffixIndex, rank: number, length: number): boolean {
  const after = symbols[(suffixes[rank] as number) + length] as number;
  return after === endSymbol || (after & startFlag) !== 0;
}

function symbolAfter({ symbols, suffixes }: SuffixIndex, rank: number, pattern: Pattern): number {
  return symbols[(suffixes[rank] as number) + pattern.length] as number;
}

function isWholeName({ goodness }: SuffixIndex, rank: number): boolean {
  return isAtBeginning(goodness[rank] as number);
}
