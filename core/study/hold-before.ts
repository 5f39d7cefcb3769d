import { later, type Instant } from '#core/time/instant.ts';

export const dayMs = 86_400_000;

/**
 * When a card is due that must be known by a deadline. What would come after the deadline comes on the last day before
 * it, for a last look; once that was taken, at the deadline itself. A deadline that is past holds nothing.
 */
export function heldBefore(deadline: Instant | null, due: Instant, reviewed: Instant): Instant {
  if (deadline === null || reviewed >= deadline || due < deadline) return due;
  const lastDay = later(deadline, -dayMs);
  return reviewed < lastDay ? lastDay : deadline;
}
