import { programmeStart } from '#core/agenda/programme.ts';
import { standingOf, type Standing } from '#core/agenda/run/standing.ts';
import { instant, type Instant } from '#core/time/instant.ts';

const hour = 3_600_000;

/**
 * Whether to begin now is so far from the plan that it may be a slip of the hand: a programme without a date, or more than
 * an hour before or after its planned start.
 */
export function isUnusualBeginning({ programme, log }: Standing, now: Instant): boolean {
  if (log.length > 0) return false;
  return programme.rehearsal || Math.abs(now - programmeStart(programme)) > hour;
}

/**
 * The standing for whoever is about to run the programme: by the run even before it has begun. A programme without a date
 * is never late before that, since nobody was to begin it.
 */
export function standingToRun(standing: Standing): Standing {
  if (standing.by === 'run') return standing;
  const { programme } = standing;
  const toRun = standingOf(programme, [], 'run');
  if (!programme.rehearsal) return toRun;
  const due = programmeStart(programme);
  return { ...toRun, at: (now) => ({ ...toRun.at(instant(Math.min(now, due))), at: now }) };
}
