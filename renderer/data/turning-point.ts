import type { Rundown } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** The instant whose whole seconds are those of the slot that is on: where its time runs out; before it begins, its planned start. */
export function turningPoint({ at, current }: Rundown): Instant {
  if (!current) return instant(0);
  return current.actualStart === null ? current.plannedStart : instant(at + current.remainingMs);
}
