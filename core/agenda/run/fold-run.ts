import { applyEntry, type RunChange } from '#core/agenda/run/apply-entry.ts';
import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { emptyRun, type RunState, type SlotRun } from '#core/agenda/run/run-state.ts';
import type { Instant } from '#core/time/instant.ts';
import { inOneClock } from '#core/time/set-clock.ts';

/** A log folded into a state; or the first line that makes no sense, by its place in the log (from 0), and why. */
export type FoldedRun = { ok: true; state: RunState } | { ok: false; index: number; refusal: EntryRefusal };

/** One line, as it was folded. */
export interface FoldedLine {
  /** Told by the clock as it is now. */
  entry: RunEntry;
  /** What it made of the slots; of undo, what it put back; null for a set clock. */
  change: RunChange | null;
  /** Of undo: the place in the log of the line it takes back. */
  takesBack: number | null;
}

/**
 * Folds a log, oldest line first, over a plan. Undo takes back the last line that is not taken back yet; it can itself
 * not be undone. Nothing else is remembered of a run but its log. `onLine` hears of each line that makes sense.
 */
export function foldRun(plan: RunPlan, log: readonly RunEntry[], onLine?: (line: FoldedLine) => void): FoldedRun {
  const state: { slots: SlotRun[]; running: number | null; lastAt: Instant | null } = {
    slots: [...emptyRun(plan).slots],
    running: null,
    lastAt: null,
  };
  /** For each line that could be undone, its place and what was there before it. */
  const before: { index: number; change: RunChange }[] = [];
  const entries = inOneClock(log);
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as RunEntry;
    const refused = (refusal: EntryRefusal): FoldedRun => ({ ok: false, index, refusal });
    if (state.lastAt !== null && entry.at < state.lastAt) return refused('back-in-time');
    state.lastAt = entry.at;
    if (entry.do === 'set-clock') {
      onLine?.({ entry, change: null, takesBack: null });
    } else if (entry.do === 'undo') {
      const last = before.pop();
      if (!last) return refused('nothing-to-undo');
      put(state, last.change);
      onLine?.({ entry, change: last.change, takesBack: last.index });
    } else {
      const change = applyEntry(plan, state, entry as Parameters<typeof applyEntry>[2]);
      if (typeof change === 'string') return refused(change);
      const slots = change.slots.map(([at]) => [at, state.slots[at] as SlotRun] as const);
      before.push({ index, change: { slots, running: state.running } });
      put(state, change);
      onLine?.({ entry, change, takesBack: null });
    }
  }
  return { ok: true, state };
}

function put(state: { slots: SlotRun[]; running: number | null }, change: RunChange): void {
  for (const [index, slot] of change.slots) state.slots[index] = slot;
  state.running = change.running;
}
