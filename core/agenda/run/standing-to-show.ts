import type { Programme } from '#core/agenda/programme.ts';
import { isLongOver, isRunOf } from '#core/agenda/run/programme-of-run.ts';
import type { RunRecord } from '#core/agenda/run/run-record-schema.ts';
import { standingOf, type Standing } from '#core/agenda/run/standing.ts';
import type { Instant } from '#core/time/instant.ts';

export interface WhoTells {
  /** Settled by whoever looks; null: by what there is. */
  by: Standing['by'] | null;
  /** Whoever looks runs the event: for them it is late when they have not begun it. */
  isRunner: boolean;
}

/**
 * How a programme stands for whoever looks. It goes by the run once there is one, and for whoever runs an event that has
 * its date; else nobody here tells what happens, and it goes by the plan. So it does when the event is long over and its
 * run was left open, or never begun: nothing counts on from there.
 */
export function standingToShow(
  programme: Programme,
  run: RunRecord | null,
  { by, isRunner }: WhoTells,
  now: Instant,
): Standing {
  const log = isRunOf(programme, run) ? run.entries : [];
  if (by !== null) return standingOf(programme, log, by);
  const isOver = isLongOver(programme, log, now);
  if (log.length === 0) return standingOf(programme, log, isRunner && !programme.rehearsal && !isOver ? 'run' : 'plan');
  const standing = standingOf(programme, log, 'run');
  return isOver && standing.at(now).current !== null ? standingOf(programme, log, 'plan') : standing;
}
