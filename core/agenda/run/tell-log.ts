import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';

/** A line of the log as people read it: what it was about, and whether it still counts. */
export interface ToldLine {
  /** Its place in the log, from 0. */
  index: number;
  /** Told by the clock as it is now. */
  entry: RunEntry;
  /** The slot it was about; of a shift the one it begins with. Null for undo and a set clock. */
  slot: string | null;
  /** The slot that was on and that a start ended. */
  ended: string | null;
  /** A later undo took it back. */
  takenBack: boolean;
  /** Of undo: the line it took back. */
  takesBack: ToldLine | null;
}

/** The lines of a log in their order; of one that does not fold, those before the first that makes no sense. */
export function tellLog(plan: RunPlan, log: readonly RunEntry[]): ToldLine[] {
  const told: ToldLine[] = [];
  foldRun(plan, log, ({ entry, about, ended, takesBack }) => {
    const undone = takesBack === null ? null : (told[takesBack] ?? null);
    if (undone) undone.takenBack = true;
    told.push({
      index: told.length,
      entry,
      slot: idAt(plan, about),
      ended: idAt(plan, ended),
      takenBack: false,
      takesBack: undone,
    });
  });
  return told;
}

function idAt({ slots }: RunPlan, place: number | null): string | null {
  return place === null ? null : (slots[place]?.id ?? null);
}

/** The line that undo would take back. */
export function lastToTakeBack(told: readonly ToldLine[]): ToldLine | null {
  return told.findLast(({ entry, takenBack }) => !takenBack && entry.do !== 'undo' && entry.do !== 'set-clock') ?? null;
}
