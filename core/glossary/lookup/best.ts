/** The best few of many matches, each entry once. Less is better; of equals the one that came first stays first. */
export class Best {
  readonly limit: number;
  readonly entries: number[] = [];
  readonly scores: number[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  get isFull(): boolean {
    return this.entries.length >= this.limit;
  }

  /** A score that is not below this changes nothing. */
  get threshold(): number {
    return this.isFull ? (this.scores[this.limit - 1] as number) : Infinity;
  }

  add(entry: number, score: number): void {
    if (score >= this.threshold) return;
    const known = this.entries.indexOf(entry);
    if (known >= 0) {
      if ((this.scores[known] as number) <= score) return;
      this.remove(known);
    } else if (this.isFull) this.remove(this.limit - 1);
    let at = this.scores.length;
    while (at > 0 && (this.scores[at - 1] as number) > score) at -= 1;
    this.entries.splice(at, 0, entry);
    this.scores.splice(at, 0, score);
  }

  private remove(at: number): void {
    this.entries.splice(at, 1);
    this.scores.splice(at, 1);
  }
}
