import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RunRecord } from '#core/agenda/run/run-record-schema.ts';
import type { Instant } from '#core/time/instant.ts';
import { setClockEntry } from '#core/time/set-clock.ts';
import { useClient } from '../data/client.ts';
import { runQuery } from '../data/run.ts';

export interface MovedRun {
  /** The host's run, whatever a simulation shows; null while there is none. */
  run: RunRecord | null;
  /** Tells the run that the clock was set by `by` ms: once, though every window notices. */
  moveRun: (at: Instant, by: number) => void;
}

export function useMovedRun(): MovedRun {
  const client = useClient();
  const queries = useQueryClient();
  const query = runQuery({ of: 'host', client });
  const run = useQuery(query).data?.run ?? null;
  function moveRun(at: Instant, by: number): void {
    const known = queries.getQueryData(query.queryKey)?.run;
    const entry = known && setClockEntry(known.entries, at, by);
    if (!known || !entry) return;
    client.call('run.append', { date: known.date, after: known.entries.length, entry }).then(
      (snapshot) => queries.setQueryData(query.queryKey, snapshot),
      // Another window was faster and has told it.
      () => {},
    );
  }
  return { run, moveRun };
}
