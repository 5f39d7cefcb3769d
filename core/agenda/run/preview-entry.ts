import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { rundownAt, type Rundown } from '#core/agenda/run/rundown.ts';
import type { Standing } from '#core/agenda/run/standing.ts';

/** What one more line would do, before it is written. */
export type Preview = { ok: true; before: Rundown; after: Rundown } | { ok: false; refusal: EntryRefusal };

/** Where the run would stand at the instant of `entry` if it were written; or why it makes no sense. */
export function previewEntry({ plan, log, at }: Standing, entry: RunEntry): Preview {
  const folded = foldRun(plan, [...log, entry]);
  if (!folded.ok) return { ok: false, refusal: folded.refusal };
  return { ok: true, before: at(entry.at), after: rundownAt(plan, folded.state, entry.at) };
}
