import type { StaffedBooth } from '#core/booth/turns/turns-at.ts';
import { minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** How long before a hand-over the booth gets ready for it. */
export const readyMinutes = 2;

/**
 * What the booth is told of the hand-over. `stays`: there is none any more. `later`, `soon`: it is to come. `now`: it is
 * there. `slot-end`: it is there, and waits for a slot that is about to end.
 */
export type Cue = 'stays' | 'later' | 'soon' | 'now' | 'slot-end';

export function cueAt({ handOver }: Pick<StaffedBooth, 'handOver'>, now: Instant): Cue {
  if (!handOver) return 'stays';
  const { planned, at } = handOver;
  if (planned > now) return planned - now <= minutesToMilliseconds(readyMinutes) ? 'soon' : 'later';
  return at > now ? 'slot-end' : 'now';
}
