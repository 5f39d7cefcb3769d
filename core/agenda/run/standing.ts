import type { Programme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf, type RunPlan } from '#core/agenda/run/run-plan.ts';
import { emptyRun, type RunState } from '#core/agenda/run/run-state.ts';
import { rundownByPlan } from '#core/agenda/run/rundown-by-plan.ts';
import { rundownAt, type Rundown } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** How a programme stands, at whatever instant it is asked for. */
export interface Standing {
  programme: Programme;
  plan: RunPlan;
  log: readonly RunEntry[];
  state: RunState;
  /** By what has happened, or as if all went by its plan. */
  by: 'run' | 'plan';
  at: (now: Instant) => Rundown;
}

/**
 * The standing of a programme after a log that folds; one that does not counts for nothing. Views ask it many times for
 * the same instant: the last answer is kept.
 */
export function standingOf(programme: Programme, log: readonly RunEntry[], by: Standing['by']): Standing {
  const plan = runPlanOf(programme);
  const folded = foldRun(plan, log);
  const state = folded.ok ? folded.state : emptyRun(plan);
  let last: Rundown | null = null;
  return {
    programme,
    plan,
    log,
    state,
    by,
    at(now) {
      if (last?.at !== now) last = { ...(by === 'run' ? byRun(plan, state, now) : rundownByPlan(plan, now)), at: now };
      return last;
    },
  };
}

/** A clock that was set back tells no time before the last thing that happened. */
function byRun(plan: RunPlan, state: RunState, now: Instant): Rundown {
  return rundownAt(plan, state, instant(Math.max(now, state.lastAt ?? now)));
}
