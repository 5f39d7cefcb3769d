/** The newest so many, whenever they were made. */
const newest = 5;
/** Then the newest of each of so many days, and of each of so many weeks, in which there are any. */
const days = 7;
const weeks = 4;
const dayMs = 86_400_000;

/**
 * Which backups stay: the last 5, one a day for 7 days, one a week for 4 weeks. Days and weeks in which the app was not
 * used do not count: whoever comes back after a summer still has what there was before it.
 */
export function keptBackups<B extends { madeAt: number }>(backups: readonly B[]): B[] {
  const sorted = backups.toSorted((a, b) => b.madeAt - a.madeAt);
  const kept = new Set([
    ...sorted.slice(0, newest),
    ...newestOfEach(sorted, dayMs).slice(0, days),
    ...newestOfEach(sorted, 7 * dayMs).slice(0, weeks),
  ]);
  return sorted.filter((backup) => kept.has(backup));
}

function newestOfEach<B extends { madeAt: number }>(sorted: readonly B[], span: number): B[] {
  const seen = new Set<number>();
  return sorted.filter(({ madeAt }) => {
    const part = Math.floor(madeAt / span);
    return !seen.has(part) && seen.add(part);
  });
}
