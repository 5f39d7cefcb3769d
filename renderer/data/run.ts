import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { refusalCodeOf, type Client } from '#core/api/client.ts';
import type { Input } from '#core/api/contract.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { useRunSource, type RunSource } from './run-source.ts';
import { createRunQueue, type RunPort, type RunQueue, type RunQueueState } from './run-queue.ts';

const nothing: RunSnapshot = { revision: 0, run: null, other: null, putAway: null, message: '' };

type Source = Pick<RunSource, 'of' | 'client'>;

export function runQuery({ of, client }: Source) {
  return queryOptions<RunSnapshot>({
    queryKey: ['run.get', of],
    queryFn: () => client.call('run.get', {}),
    // Answers and what is told unasked come by two ways, and may overtake each other.
    structuralSharing: (old, latest) => newer(old as RunSnapshot | undefined, latest as RunSnapshot),
  });
}

function newer(old: RunSnapshot | undefined, latest: RunSnapshot): RunSnapshot {
  return old && old.revision >= latest.revision ? old : latest;
}

/** Follows the run, moved on here or in another window of the same host. */
export function followRun(client: Client, queries: QueryClient): () => void {
  const host: Source = { of: 'host', client };
  return client.on('run.changed', (snapshot) => show(queries, host, snapshot));
}

function show(queries: QueryClient, source: Source, snapshot: RunSnapshot): void {
  queries.setQueryData(runQuery(source).queryKey, snapshot);
}

/** What is known of the run: by the host, or in a simulation by this window. */
export function useRunSnapshot(): RunSnapshot {
  return useQuery(runQuery(useRunSource())).data ?? nothing;
}

export interface RunWriting extends RunQueueState {
  /** Writes a line to the log; it counts, and shows, from the moment it is on disk. */
  write: RunQueue['write'];
  putAway: () => void;
  bringBack: () => void;
  /** Puts a message on the stage; an empty one takes it away. */
  say: (message: string) => void;
}

/** The way of this window to the log of the run. */
export function useRunWriting(): RunWriting {
  const { of, client } = useRunSource();
  const queries = useQueryClient();
  const queue = useMemo(() => createRunQueue(portOf({ of, client }, queries)), [of, client, queries]);
  const state = useSyncExternalStore(queue.onChange, queue.state);
  return useMemo(() => {
    async function call<M extends 'run.putAway' | 'run.bringBack' | 'stage.say'>(method: M, input: Input<M>) {
      try {
        show(queries, { of, client }, (await client.call(method, input)) as RunSnapshot);
        queue.tell(null);
      } catch (error) {
        queue.tell({ why: 'call', code: refusalCodeOf(error) });
      }
    }
    return {
      ...state,
      write: queue.write,
      putAway: () => void call('run.putAway', {}),
      bringBack: () => void call('run.bringBack', {}),
      say: (message) => void call('stage.say', { message }),
    };
  }, [of, client, queries, queue, state]);
}

function portOf(source: Source, queries: QueryClient): RunPort {
  return {
    append: (line) => source.client.call('run.append', line),
    read: () => source.client.call('run.get', {}),
    shown: () => queries.getQueryData(runQuery(source).queryKey) ?? nothing,
    show: (snapshot) => show(queries, source, snapshot),
  };
}
