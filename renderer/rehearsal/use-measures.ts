import { stateAt, type RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import { measureRehearsal, type RehearsalMeasures } from '#core/rehearsal/measure-rehearsal.ts';
import type { RehearsalPlan } from '#core/rehearsal/rehearsal-schema.ts';
import { instant, later } from '#core/time/instant.ts';
import { useNow } from '../clock/use-now.ts';

/** The figures of a rehearsal as of its own last full second; paints again when the next is full. */
export function useMeasures(plan: RehearsalPlan, state: RehearsalState): RehearsalMeasures {
  const used = state.usedMs.reduce((sum, ms) => sum + ms, 0);
  // Had it run without a pause it would have begun here: its seconds are counted from this.
  const anchor = instant(state.at - used);
  const runs = state.phase === 'running';
  const second = useNow((now) => (runs ? Math.floor((now - anchor) / 1000) : 0), anchor);
  return measureRehearsal(plan, runs ? stateAt(state, later(anchor, second * 1000)) : state);
}
