import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';

/** Whether a line may be written by someone who knew `after` lines: not if others came since, nor if it makes no sense. */
export function mayAppend(
  plan: RunPlan,
  log: readonly RunEntry[],
  { after, entry }: { after: number; entry: RunEntry },
): 'yes' | 'moved-on' | EntryRefusal {
  if (log.length !== after) return 'moved-on';
  const folded = foldRun(plan, [...log, entry]);
  return folded.ok ? 'yes' : folded.refusal;
}
