/** How far something has come, and since when it has been there. */
export interface Progress {
  bytes: number;
  since: number;
}

export interface StallLimits {
  /** Until the first byte: without a network, nothing ever comes. */
  first: number;
  /** Between one byte and the next: a slow network, or a file being checked. */
  between: number;
}

export function advance(progress: Progress, bytes: number, now: number): Progress {
  return bytes === progress.bytes ? progress : { bytes, since: now };
}

/** A download may take as long as it takes, if only it goes on. */
export function hasStalled({ bytes, since }: Progress, { first, between }: StallLimits, now: number): boolean {
  return now - since > (bytes === 0 ? first : between);
}
