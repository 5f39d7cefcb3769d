import type { LookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import type { Pattern } from '#core/glossary/lookup/query.ts';
import { rangeOf, type Range } from '#core/glossary/lookup/ranges.ts';

/** One word of a query: where its alternatives are found among the names as typed. */
export interface FoundWord {
  ranges: readonly (Range & { length: number })[];
  /** How many places that is. */
  size: number;
}

export function findWord({ typed }: LookupIndex, patterns: readonly Pattern[]): FoundWord {
  const ranges = patterns
    .map((pattern) => ({ ...rangeOf(typed, pattern), length: pattern.length }))
    .filter(({ from, to }) => from < to);
  return { ranges, size: ranges.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/**
 * Which of several words each name has, and each entry in all its names: a bit a word, so no more than eight. Each word
 * costs one reading of its ranges, however many names have it.
 */
export class WordTally {
  private readonly index: LookupIndex;
  private readonly ofName: Uint8Array;
  private readonly ofEntry: Uint8Array;
  private counted: number[] = [];
  private all = 0;

  constructor(index: LookupIndex) {
    this.index = index;
    this.ofName = new Uint8Array(index.entryOf.length);
    this.ofEntry = new Uint8Array(index.ids.length);
  }

  /** Counts anew. Only what has the first word is followed: it should be the rarest. */
  count(words: readonly FoundWord[]): void {
    this.clear();
    words.forEach(({ ranges }, word) => {
      for (const range of ranges) {
        if (word === 0) this.begin(range);
        else this.goOn(range, 1 << word);
      }
      this.all |= 1 << word;
    });
  }

  nameHasAll(name: number): boolean {
    return this.ofName[name] === this.all;
  }

  entryHasAll(entry: number): boolean {
    return this.ofEntry[entry] === this.all;
  }

  private begin({ from, to }: Range): void {
    const { typed, entryOf } = this.index;
    for (let rank = from; rank < to; rank += 1) {
      const name = typed.nameOf[rank] as number;
      if (this.ofName[name] !== 0) continue;
      this.ofName[name] = 1;
      this.ofEntry[entryOf[name] as number] = 1;
      this.counted.push(name);
    }
  }

  private goOn({ from, to }: Range, bit: number): void {
    const { typed, entryOf } = this.index;
    const { ofName, ofEntry } = this;
    for (let rank = from; rank < to; rank += 1) {
      const name = typed.nameOf[rank] as number;
      const entry = entryOf[name] as number;
      const had = ofEntry[entry] as number;
      // What lacks the first word, or one since, is no answer any more.
      if ((had & this.all) !== this.all) continue;
      ofEntry[entry] = had | bit;
      if (ofName[name] !== 0) ofName[name] = (ofName[name] as number) | bit;
    }
  }

  private clear(): void {
    for (const name of this.counted) {
      this.ofName[name] = 0;
      this.ofEntry[this.index.entryOf[name] as number] = 0;
    }
    this.counted = [];
    this.all = 0;
  }
}
