/** A moment, in milliseconds since 1970-01-01T00:00Z. All reckoning is done in these; never in times of day. */
export type Instant = number & { readonly __instant: true };

export function instant(epochMilliseconds: number): Instant {
  return epochMilliseconds as Instant;
}

export function later(from: Instant, milliseconds: number): Instant {
  return instant(from + milliseconds);
}

export function minutesToMilliseconds(minutes: number): number {
  return Math.round(minutes * 60_000);
}
