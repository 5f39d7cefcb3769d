import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import type { Instant } from '#core/time/instant.ts';

/**
 * The log of a run that went by its plan to the second, up to `until`: what was due to begin or end by then did so, but
 * for a slot that begins at `until` itself, which is left to be started. Slots of no length are passed over as skipped.
 */
export function logByPlan(plan: RunPlan, until: Instant): RunEntry[] {
  const log: RunEntry[] = [];
  for (const { id, plannedStart, plannedEnd } of plan.slots) {
    if (plannedStart >= until) break;
    if (plannedEnd === plannedStart) log.push({ at: plannedStart, do: 'skip', slot: id });
    else {
      log.push({ at: plannedStart, do: 'start', slot: id });
      if (plannedEnd <= until) log.push({ at: plannedEnd, do: 'finish', slot: id });
    }
  }
  return log;
}
