import type { BoothHours, WorkingHours } from '#core/booth/turns/booth-hours.ts';
import { later, type Instant } from '#core/time/instant.ts';

/** Milliseconds between two instants in which the booth worked. */
export function workBetween({ working }: BoothHours, from: Instant, to: Instant): number {
  return working.reduce((sum, { start, until }) => sum + Math.max(0, Math.min(to, until) - Math.max(from, start)), 0);
}

/** When the booth has worked `milliseconds` since `from`; null if its hours end before. */
export function whenWorked({ working }: BoothHours, from: Instant, milliseconds: number): Instant | null {
  let left = milliseconds;
  for (const { start, until } of working) {
    const began = Math.max(from, start) as Instant;
    const length = Math.max(0, until - began);
    if (length > 0 && left <= length) return later(began, left);
    left -= length;
  }
  return null;
}

/** The stretch that is on; null while there is nothing to interpret. */
export function workingAt({ working }: BoothHours, at: Instant): WorkingHours | null {
  return working.find(({ start, until }) => start <= at && at < until) ?? null;
}

/** When the booth works next: now, if it does. Null after its last hours. */
export function worksFrom(hours: BoothHours, at: Instant): Instant | null {
  if (workingAt(hours, at)) return at;
  return hours.working.find(({ start }) => start > at)?.start ?? null;
}
