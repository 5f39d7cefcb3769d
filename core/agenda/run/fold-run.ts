import { applyEntry, type ActingEntry, type OpenRun } from '#core/agenda/run/apply-entry.ts';
import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { emptyRun, type RunState } from '#core/agenda/run/run-state.ts';
import { inOneClock } from '#core/time/set-clock.ts';

/** A log folded into a state; or the first line that makes no sense, by its place in the log (from 0), and why. */
export type FoldedRun = { ok: true; state: RunState } | { ok: false; index: number; refusal: EntryRefusal };

/** One line that made sense, as it was folded. Slots by their places in the plan. */
export interface FoldedLine {
  /** Told by the clock as it is now. */
  entry: RunEntry;
  /** The slot it was about; null for undo and a set clock. */
  about: number | null;
  /** The slot that was on and that a start ended. */
  ended: number | null;
  /** Of undo: the place in the log of the line it takes back. */
  takesBack: number | null;
}

/**
 * Folds a log, oldest line first, over a plan. Undo takes back the last line that is not taken back yet; it can itself
 * not be undone. Nothing else is remembered of a run but its log. `onLine` hears of each line that makes sense.
 */
export function foldRun(plan: RunPlan, log: readonly RunEntry[], onLine?: (line: FoldedLine) => void): FoldedRun {
  const run: OpenRun = emptyRun(plan);
  const undoable: { index: number; takeBack: () => void }[] = [];
  for (const [index, entry] of inOneClock(log).entries()) {
    const refused = (refusal: EntryRefusal): FoldedRun => ({ ok: false, index, refusal });
    const line: FoldedLine = { entry, about: null, ended: null, takesBack: null };
    if (run.lastAt !== null && entry.at < run.lastAt) return refused('back-in-time');
    run.lastAt = entry.at;
    if (entry.do !== 'set-clock') {
      if (entry.slot !== undefined && !plan.indexOf.has(entry.slot)) return refused('unknown-slot');
      if (entry.do === 'undo') {
        const last = undoable.pop();
        if (!last) return refused('nothing-to-undo');
        last.takeBack();
        line.takesBack = last.index;
      } else {
        const applied = applyEntry(plan, run, entry as ActingEntry);
        if (typeof applied === 'string') return refused(applied);
        undoable.push({ index, takeBack: applied.takeBack });
        line.about = applied.about;
        line.ended = applied.ended;
      }
    }
    onLine?.(line);
  }
  return { ok: true, state: run };
}
