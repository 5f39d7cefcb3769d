import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { useRunSource, type RunSource } from './run-source.ts';

const nothing: RunSnapshot = { run: null, other: null, message: '' };

export function runQuery({ of, client }: Pick<RunSource, 'of' | 'client'>) {
  return queryOptions<RunSnapshot>({ queryKey: ['run.get', of], queryFn: () => client.call('run.get', {}) });
}

/** Follows the run, moved on here or in another window of the same host. */
export function followRun(client: Client, queries: QueryClient): () => void {
  return client.on('run.changed', (snapshot) =>
    queries.setQueryData(runQuery({ of: 'host', client }).queryKey, snapshot),
  );
}

/** What is known of the run: by the host, or in a simulation by this window. */
export function useRunSnapshot(): RunSnapshot {
  return useQuery(runQuery(useRunSource())).data ?? nothing;
}
