import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { TurnAction } from '#core/booth/turns/turns-schema.ts';
import type { RunSource } from './run-source.ts';

/** What was done in the booth: by the host, or in a simulation by this window. */
export function turnsQuery({ of, client }: Pick<RunSource, 'of' | 'client'>) {
  return queryOptions<{ log: TurnAction[] }>({
    queryKey: ['booth.turns', of],
    queryFn: () => client.call('booth.turns', {}),
  });
}

/** Follows what the booth does, here or in another window of the same host. */
export function followBoothTurns(client: Client, queries: QueryClient): () => void {
  return client.on('booth.turnsChanged', (changed) =>
    queries.setQueryData(turnsQuery({ of: 'host', client }).queryKey, changed),
  );
}
