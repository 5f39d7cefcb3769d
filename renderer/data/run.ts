import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { useClient } from './client.ts';

const nothing: RunSnapshot = { run: null, other: null, message: '' };

export function runQuery(client: Client) {
  return queryOptions<RunSnapshot>({ queryKey: ['run.get'], queryFn: () => client.call('run.get', {}) });
}

/** Follows the run, moved on here or in another window of the same host. */
export function followRun(client: Client, queries: QueryClient): () => void {
  return client.on('run.changed', (snapshot) => queries.setQueryData(runQuery(client).queryKey, snapshot));
}

/** What the host knows of the run. */
export function useRunSnapshot(): RunSnapshot {
  return useQuery(runQuery(useClient())).data ?? nothing;
}
