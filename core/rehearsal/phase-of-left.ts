import { minutesToMilliseconds } from '#core/time/instant.ts';

export type PhaseOfLeft = 'within' | 'warning' | 'danger' | 'over';

/** Inclusive, as the clock of the event has them: over below nothing, danger to one minute, warning to two, unless the slot says otherwise. */
export function phaseOfLeft(
  leftMs: number,
  { warnMinutes = 2, dangerMinutes = 1 }: { warnMinutes?: number | undefined; dangerMinutes?: number | undefined },
): PhaseOfLeft {
  if (leftMs < 0) return 'over';
  if (leftMs <= minutesToMilliseconds(dangerMinutes)) return 'danger';
  return leftMs <= minutesToMilliseconds(warnMinutes) ? 'warning' : 'within';
}
