import { dayMs } from '#core/study/hold-before.ts';
import { later, type Instant } from '#core/time/instant.ts';

/** As many new cards a day where no deadline asks for more. */
const newADay = 20;

/** The day of study that is on. Days are of 24 hours and counted back from the deadline, so that the last ends with it. */
export interface StudyDay {
  start: Instant;
  /** Days left, this one among them; null without a deadline. */
  left: number | null;
}

export function studyDayAt(now: Instant, deadline: Instant | null): StudyDay {
  if (deadline === null || now >= deadline) return { start: later(now, -dayMs), left: null };
  const left = Math.ceil((deadline - now) / dayMs);
  return { start: later(deadline, -left * dayMs), left };
}

/** How many of the cards that nobody has seen are for today, after as many as were brought in today. */
export function newToday(unseen: number, broughtIn: number, { left }: StudyDay): number {
  const share = left === null ? newADay : Math.ceil((unseen + broughtIn) / left);
  return Math.min(unseen, Math.max(0, share - broughtIn));
}
