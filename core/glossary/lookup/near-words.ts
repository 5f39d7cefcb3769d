import type { LatinWords } from '#core/glossary/lookup/latin-words.ts';
import { symbolMask } from '#core/glossary/lookup/symbols.ts';

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
 * right. Rows of the distance table are shared by words that begin alike, and beginnings that are too far are not gone into.
 */
export function nearWords({ symbols, startOf, shared }: LatinWords, typed: Uint8Array, most: number): NearWord[] {
  const table = new DistanceTable(typed, most);
  const near: NearWord[] = [];
  for (let index = 0; index < shared.length; index += 1) {
    const start = startOf[index] as number;
    const end = startOf[index + 1] as number;
    table.keep(index === 0 ? 0 : (shared[index] as number));
    // Too short to be what was meant, or to be begun by it.
    if (end - start < typed.length - most) continue;
    table.extend(symbols, start, end);
    const whole = table.wholeDistance(end - start);
    const begun = symbols[start] === table.first ? table.begunDistance() : Infinity;
    const distance = Math.min(whole, begun);
    if (distance <= most) near.push({ word: symbols.subarray(start, end), distance, begun: begun < whole });
  }
  return near.toSorted((a, b) => a.distance - b.distance || Number(a.begun) - Number(b.begun)).slice(0, mostNear);
}

/** The distances between the beginnings of `typed` and those of one word after another, a row for each of its letters. */
class DistanceTable {
  readonly first: number;
  private readonly typed: Uint8Array;
  private readonly most: number;
  private readonly width: number;
  private readonly rows: Uint8Array;
  /** By row: how near `typed` is to the nearest of the beginnings up to there. */
  private readonly begun: Uint8Array;
  /** Rows that hold for the word at hand. */
  private filled = 0;
  /** The last of them is too far, and whatever follows would be. */
  private isTooFar = false;

  constructor(typed: Uint8Array, most: number) {
    this.typed = typed.map((symbol) => symbol & symbolMask);
    this.first = this.typed[0] as number;
    this.most = most;
    this.width = typed.length + 1;
    const longest = typed.length + most;
    this.rows = new Uint8Array((longest + 1) * this.width).fill(most + 1);
    this.begun = new Uint8Array(longest + 1).fill(most + 1);
    for (let column = 0; column <= most && column < this.width; column += 1) this.rows[column] = column;
  }

  /** Goes on to the next word, which shares that many letters with the one before. */
  keep(shared: number): void {
    if (shared >= this.filled) return;
    this.filled = shared;
    this.isTooFar = false;
  }

  /** Fills the rows of a word, as far as they may still matter. */
  extend(symbols: Uint8Array, start: number, end: number): void {
    const last = Math.min(end - start, this.begun.length - 1);
    while (this.filled < last && !this.isTooFar) {
      this.filled += 1;
      this.isTooFar = this.fillRow(this.filled, symbols, start) > this.most;
    }
  }

  wholeDistance(length: number): number {
    return length === this.filled ? (this.rows[(length + 1) * this.width - 1] as number) : Infinity;
  }

  begunDistance(): number {
    return this.begun[this.filled] as number;
  }

  /** Fills what of a row can be within `most`, next to its diagonal; answers the least of it. The rest stays too far. */
  private fillRow(row: number, symbols: Uint8Array, start: number): number {
    const { typed, most, width, rows } = this;
    const here = row * width;
    const above = here - width;
    const letter = symbols[start + row - 1] as number;
    const before = row > 1 ? (symbols[start + row - 2] as number) : 0;
    let least = most + 1;
    if (row <= most) least = rows[here] = row;
    const to = Math.min(row + most, width - 1);
    for (let column = Math.max(1, row - most); column <= to; column += 1) {
      const key = typed[column - 1] as number;
      let cost = (rows[above + column - 1] as number) + (key === letter ? 0 : 1);
      const dropped = (rows[above + column] as number) + 1;
      if (dropped < cost) cost = dropped;
      const added = (rows[here + column - 1] as number) + 1;
      if (added < cost) cost = added;
      if (row > 1 && column > 1 && letter === typed[column - 2] && before === key) {
        const swapped = (rows[above - width + column - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      rows[here + column] = cost;
      if (cost < least) least = cost;
    }
    const end = rows[here + width - 1] as number;
    this.begun[row] = Math.min(this.begun[row - 1] as number, end);
    return least;
  }
}
