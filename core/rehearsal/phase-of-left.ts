import { usualDangerMinutes, usualWarningMinutes } from '#core/agenda/run/run-plan.ts';
import { minutesToMilliseconds } from '#core/time/instant.ts';

export type PhaseOfLeft = 'running' | 'warning' | 'danger' | 'overtime';

interface Bounds {
  warnMinutes?: number | undefined;
  dangerMinutes?: number | undefined;
}

/** The phase in which the slot itself would be with so much left, so that a rehearsal feels like the day. */
export function phaseOfLeft(
  leftMs: number,
  { warnMinutes = usualWarningMinutes, dangerMinutes = usualDangerMinutes }: Bounds = {},
): PhaseOfLeft {
  if (leftMs < 0) return 'overtime';
  if (leftMs <= minutesToMilliseconds(dangerMinutes)) return 'danger';
  return leftMs <= minutesToMilliseconds(warnMinutes) ? 'warning' : 'running';
}
