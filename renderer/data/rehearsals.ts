import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { CallRefused, type Client } from '#core/api/client.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import type { DeckRehearsals, RehearsalEntry, RehearsalPlan, RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';
import { useClient } from './client.ts';

function rehearsalsQuery(client: Client, deck: string) {
  return queryOptions<DeckRehearsals>({
    queryKey: ['rehearsal.list', deck],
    queryFn: () => client.call('rehearsal.list', { deck }),
  });
}

/** Follows rehearsals that go on in another window of the same host. */
export function followRehearsals(client: Client, queries: QueryClient): () => void {
  return client.on('rehearsal.changed', (told) => {
    const { queryKey } = rehearsalsQuery(client, told.deck);
    const known = queries.getQueryData(queryKey);
    // Two ways lead here from the host, and what took the slower one may have been overtaken.
    if (known === undefined || !isOvertaken(told, known)) queries.setQueryData(queryKey, told);
  });
}

function isOvertaken({ record }: DeckRehearsals, { record: known }: DeckRehearsals): boolean {
  if (!record || !known) return false;
  return record.entries[0]?.at === known.entries[0]?.at && record.entries.length < known.entries.length;
}

/**
 * Whether the rehearsals of a deck are known: asked before `useRehearsals`, which would otherwise suspend, and what has
 * suspended is shown again a third of a second later at the earliest.
 */
export function useAreRehearsalsKnown(deck: string): boolean {
  return useQuery({ ...rehearsalsQuery(useClient(), deck), throwOnError: true }).data !== undefined;
}

export interface Rehearsals {
  known: DeckRehearsals;
  /** `plan` goes with `start`. */
  append: (entry: RehearsalEntry, plan?: RehearsalPlan) => void;
  remove: (run: RehearsalRun) => void;
  putBack: (run: RehearsalRun) => void;
  /** Why the last thing that was done is not kept; what is on screen is what is kept. */
  refusal: RefusalCode | null;
}

/** The rehearsals of a deck. What is done is on disk before it shows. */
export function useRehearsals(deck: string): Rehearsals {
  const client = useClient();
  const queries = useQueryClient();
  const query = rehearsalsQuery(client, deck);
  const known = useSuspenseQuery(query).data;
  const doing = useMutation({
    // One after the other: each line is written after the one before is known.
    scope: { id: `rehearsal ${deck}` },
    mutationFn: (act: () => Promise<DeckRehearsals>) => act(),
    onSuccess: (changed) => queries.setQueryData(query.queryKey, changed),
  });
  const after = () => queries.getQueryData(query.queryKey)?.record?.entries.length ?? 0;
  return {
    known,
    append: (entry, plan) =>
      doing.mutate(() => client.call('rehearsal.append', { deck, after: after(), entry, ...(plan && { plan }) })),
    remove: ({ id }) => doing.mutate(() => client.call('rehearsal.remove', { deck, id })),
    putBack: ({ id: _removed, ...run }) => doing.mutate(() => client.call('rehearsal.save', { deck, run })),
    refusal: doing.error instanceof CallRefused ? doing.error.code : null,
  };
}
