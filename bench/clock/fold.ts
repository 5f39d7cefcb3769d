import type { SlotKind } from '#core/agenda/agenda-schema.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan, RunSlot } from '#core/agenda/run/run-plan.ts';
import { rundownAt } from '#core/agenda/run/rundown.ts';
import { instant, later } from '#core/time/instant.ts';

const minute = 60_000;
const begin = instant(Date.UTC(2030, 0, 31, 5));

/** A programme of `count` slots of three minutes, each fifth Q&A, each tenth with a start of its own. */
function longPlan(count: number): RunPlan {
  const slots = Array.from({ length: count }, (_, index): RunSlot => ({
    id: `slot-${index}`,
    session: `session-${Math.floor(index / 10)}`,
    sessionStart: later(begin, Math.floor(index / 10) * 30 * minute),
    kind: (index % 5 === 4 ? 'qa' : 'presentation') satisfies SlotKind,
    plannedStart: later(begin, index * 3 * minute),
    plannedEnd: later(begin, (index + 1) * 3 * minute),
    ownStart: index % 10 === 0,
    fixedEnd: false,
    warning: 2 * minute,
    danger: minute,
  }));
  return { slots, indexOf: new Map(slots.map(({ id }, index) => [id, index])) };
}

/** A day at the keys: each slot started, paused, resumed and given a minute; every hundredth line shifts the rest. */
function longLog(lines: number): RunEntry[] {
  const keys = ['start', 'pause', 'resume', 'add'] as const;
  return Array.from({ length: lines }, (_, index): RunEntry => {
    const at = later(begin, index * 45_000);
    if (index % 100 === 47) return { at, do: 'shift', minutes: 1, how: index % 200 === 47 ? 'push' : 'trim' };
    const does = keys[index % 4] ?? 'start';
    return does === 'add' ? { at, do: does, minutes: 1 } : { at, do: does };
  });
}

/** Times of folding a log and of laying an instant upon it, from the log alone, in milliseconds. */
export function measureFold({ slots, lines, rounds }: { slots: number; lines: number; rounds: number }): number[] {
  const plan = longPlan(slots);
  const log = longLog(lines);
  const now = later(begin, lines * 45_000);
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    const folded = foldRun(plan, log);
    if (!folded.ok) throw new Error(`Line ${folded.index + 1} is refused: ${folded.refusal}.`);
    rundownAt(plan, folded.state, now);
    return performance.now() - from;
  });
}
