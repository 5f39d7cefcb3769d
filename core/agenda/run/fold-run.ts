import { applyEntry, type RunChange } from '#core/agenda/run/apply-entry.ts';
import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { emptyRun, type RunState, type SlotRun } from '#core/agenda/run/run-state.ts';
import { later, type Instant } from '#core/time/instant.ts';

/** A log folded into a state; or the first line that makes no sense, by its place in the log (from 0), and why. */
export type FoldedRun = { ok: true; state: RunState } | { ok: false; index: number; refusal: EntryRefusal };

/**
 * Folds a log, oldest line first, over a plan. Undo takes back the last line that is not taken back yet; it can itself
 * not be undone. Nothing else is remembered of a run but its log.
 */
export function foldRun(plan: RunPlan, log: readonly RunEntry[]): FoldedRun {
  const slots: SlotRun[] = [...emptyRun(plan).slots];
  const state: { slots: SlotRun[]; running: number | null; lastAt: Instant | null } = {
    slots,
    running: null,
    lastAt: null,
  };
  /** For each line that could be undone, what was there before it. */
  const before: RunChange[] = [];
  const entries = inOneClock(log);
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as RunEntry;
    const refused = (refusal: EntryRefusal): FoldedRun => ({ ok: false, index, refusal });
    if (state.lastAt !== null && entry.at < state.lastAt) return refused('back-in-time');
    state.lastAt = entry.at;
    if (entry.do === 'set-clock') continue;
    if (entry.do === 'undo') {
      const last = before.pop();
      if (!last) return refused('nothing-to-undo');
      put(state, last);
    } else {
      const change = applyEntry(plan, state, entry as Parameters<typeof applyEntry>[2]);
      if (typeof change === 'string') return refused(change);
      before.push({
        slots: change.slots.map(([at]) => [at, state.slots[at] as SlotRun] as const),
        running: state.running,
      });
      put(state, change);
    }
  }
  return { ok: true, state };
}

function put(state: { slots: SlotRun[]; running: number | null }, change: RunChange): void {
  for (const [index, slot] of change.slots) state.slots[index] = slot;
  state.running = change.running;
}

/**
 * The log with every time told by the clock as it is now: lines before the clock was set move with it, so that what
 * lasted ten minutes still lasted ten minutes.
 */
export function inOneClock(log: readonly RunEntry[]): readonly RunEntry[] {
  if (!log.some((entry) => entry.do === 'set-clock')) return log;
  let setLater = 0;
  return log
    .toReversed()
    .map((entry) => {
      const told = setLater === 0 ? entry : { ...entry, at: later(entry.at, setLater) };
      if (entry.do === 'set-clock') setLater += entry.by;
      return told;
    })
    .toReversed();
}
