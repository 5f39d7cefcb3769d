/** Minutes before a start at which one may be told of it; 0 is the start itself. */
export const cueMinutes = [10, 5, 1, 0] as const;
export type CueMinutes = (typeof cueMinutes)[number];

/**
 * The cue that is due: the nearest mark that the time to a start, in ms, has come down to since it was last looked at.
 * One cue at most, however long nobody looked: a machine that slept through three of them is told the last. `null` as the
 * time before: nothing was known then, and only what comes from now on is told.
 */
export function cueDue(before: number | null, now: number): CueMinutes | null {
  if (before === null) return null;
  return cueMinutes.findLast((minutes) => before > minutes * 60_000 && now <= minutes * 60_000) ?? null;
}
