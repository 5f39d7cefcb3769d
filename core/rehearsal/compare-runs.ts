import type { RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';

/** A slide that ran over its plan every time it was shown. */
export interface AlwaysOver {
  id: string;
  /** How often it was shown. */
  times: number;
  /** By how much on average, in ms. */
  meanMs: number;
}

/** A slide that was shown once says nothing yet. */
const fewestTimes = 2;
/** Less is not seen: times are shown in whole seconds. */
const leastOver = 1000;

/** The slides that ran over in each of some runs in which they were shown, the worst first. */
export function alwaysOver(runs: readonly RehearsalRun[]): AlwaysOver[] {
  const ids = new Set(runs.flatMap(({ slides }) => slides.map(({ id }) => id)));
  return [...ids]
    .flatMap((id): AlwaysOver[] => {
      const overs = oversOf(id, runs);
      if (overs.length < fewestTimes || overs.some((over) => over < leastOver)) return [];
      return [{ id, times: overs.length, meanMs: overs.reduce((sum, over) => sum + over, 0) / overs.length }];
    })
    .toSorted((a, b) => b.meanMs - a.meanMs);
}

/** By how much a slide ran over each time it was shown; negative where it kept within. */
function oversOf(slide: string, runs: readonly RehearsalRun[]): number[] {
  return runs
    .flatMap(({ slides }) => slides.filter(({ id, usedMs }) => id === slide && usedMs > 0))
    .map(({ seconds, usedMs }) => usedMs - seconds * 1000);
}
