import { useQuery, useQueryClient } from '@tanstack/react-query';
import { foldTurnLog, openStint } from '#core/booth/turns/turn-log.ts';
import type { Instant } from '#core/time/instant.ts';
import { setClockEntry } from '#core/time/set-clock.ts';
import { useClient } from '../data/client.ts';
import { turnsQuery } from '../data/turn-log.ts';

export interface MovedTurns {
  /** Whether the booth of the host is staffed, whatever a simulation shows. */
  isStaffed: boolean;
  /** Tells the turns of a staffed booth that the clock was set by `by` ms: once, though every window notices. */
  moveTurns: (at: Instant, by: number) => void;
}

export function useMovedTurns(): MovedTurns {
  const client = useClient();
  const queries = useQueryClient();
  const query = turnsQuery({ of: 'host', client });
  const isStaffed = openStint(foldTurnLog(useQuery(query).data?.log ?? []).sitting) !== null;
  function moveTurns(at: Instant, by: number): void {
    const known = queries.getQueryData(query.queryKey)?.log ?? [];
    const action = isStaffed ? setClockEntry(known, at, by) : null;
    if (!action) return;
    client.call('booth.logTurn', { seen: known.length, action }).then(
      (changed) => queries.setQueryData(query.queryKey, changed),
      // The strip in the booth says when the host takes nothing.
      () => {},
    );
  }
  return { isStaffed, moveTurns };
}
