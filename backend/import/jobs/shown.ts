/** As many lines of each list as a preview shows. */
const mostShown = 100;

/** The beginning of a list, as a preview shows it, and how long it is. */
export function firstOf<T, S>(all: readonly T[], show: (each: T) => S): { count: number; first: S[] } {
  return { count: all.length, first: all.slice(0, mostShown).map(show) };
}
