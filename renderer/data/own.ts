import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { refusalCodeOf, type Client } from '#core/api/client.ts';
import type { Input } from '#core/api/contract.ts';
import type { OwnState, ShownAnnotation, ShownOwnTerm } from '#core/api/own-contract.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import { applyOwnChange } from '#core/own/apply-own-change.ts';
import { useClient } from './client.ts';

function ownQuery(client: Client) {
  return queryOptions<OwnState>({
    queryKey: ['own.get'],
    queryFn: () => client.call('own.get', {}),
    // What did not change is the same already; to compare twenty thousand terms would be seen.
    structuralSharing: false,
  });
}

/** Follows own terms and annotations, changed here or in another window of the same host. */
export function followOwn(client: Client, queries: QueryClient): () => void {
  return client.on('own.changed', (told) => hear(client, queries, told));
}

/** Takes what was told into what is known; asks anew where that is not enough. */
function hear(client: Client, queries: QueryClient, told: OwnState): void {
  const { queryKey } = ownQuery(client);
  const known = queries.getQueryData(queryKey);
  const updated = known && applyOwnChange(known, told);
  if (updated) queries.setQueryData(queryKey, updated);
  // An answer that is under way may be older than what was told.
  else void queries.invalidateQueries({ queryKey });
}

const noTerms: readonly ShownOwnTerm[] = [];
const noAnnotations: readonly ShownAnnotation[] = [];

/** Own terms; none until the host has told. */
export function useOwnTerms(): readonly ShownOwnTerm[] {
  return useQuery({ ...ownQuery(useClient()), select: ({ terms }) => terms }).data ?? noTerms;
}

/** What is added to the event's terms; none until the host has told. */
export function useAnnotations(): readonly ShownAnnotation[] {
  return useQuery({ ...ownQuery(useClient()), select: ({ annotations }) => annotations }).data ?? noAnnotations;
}

/** All that users made, with what undo and redo would do; null until the host has told. */
export function useOwnState(): OwnState | null {
  return useQuery(ownQuery(useClient())).data ?? null;
}

/** The calls that change what users made. */
type OwnCall = 'own.add' | 'own.edit' | 'own.remove' | 'own.annotate' | 'own.settle' | 'own.undo' | 'own.redo';
type Asked = { [M in OwnCall]: { method: M; input: Input<M> } }[OwnCall];

export interface OwnChanges {
  /** Resolves with what the host says, or null where it refused. */
  ask: (asked: Asked) => Promise<OwnState | null>;
  /** Why the last change was refused. */
  refusal: RefusalCode | null;
}

export function useOwnChanges(): OwnChanges {
  const client = useClient();
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: ({ method, input }: Asked): Promise<OwnState> => client.call(method, input as never),
    onSuccess: (told) => hear(client, queries, told),
  });
  return {
    ask: (asked) => changing.mutateAsync(asked).catch(() => null),
    refusal: changing.error && refusalCodeOf(changing.error),
  };
}
