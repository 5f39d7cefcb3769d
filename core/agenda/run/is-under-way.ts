import { programmeEnd } from '#core/agenda/programme.ts';
import { runOutlivesPlanBy } from '#core/agenda/run/programme-of-run.ts';
import { firstStarted, nextToCome } from '#core/agenda/run/run-state.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import { later, type Instant } from '#core/time/instant.ts';

/** Whether a run has begun, is not over, and was not left open long ago. */
export function isUnderWay({ programme, state }: Pick<Standing, 'programme' | 'state'>, now: Instant): boolean {
  const hasBegun = firstStarted(state) !== null;
  const isOver = state.running === null && nextToCome(state) === null;
  return hasBegun && !isOver && now < later(programmeEnd(programme), runOutlivesPlanBy);
}
