import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { ScriptChange, Scripts } from '#core/rehearsal/script-schema.ts';
import { useClient } from './client.ts';

function scriptsQuery(client: Client, slot: string) {
  return queryOptions<Scripts>({
    queryKey: ['script.get', slot],
    queryFn: () => client.call('script.get', { slot }),
  });
}

/** Follows scripts that are written in another window of the same host. */
export function followScripts(client: Client, queries: QueryClient): () => void {
  return client.on('script.changed', (scripts) =>
    queries.setQueryData(scriptsQuery(client, scripts.slot).queryKey, scripts),
  );
}

/** Whether the scripts of a slot are known: asked before `useScripts`, which would otherwise suspend. */
export function useAreScriptsKnown(slot: string): boolean {
  return useQuery({ ...scriptsQuery(useClient(), slot), throwOnError: true }).data !== undefined;
}

export interface ScriptsAccess {
  scripts: Scripts;
  save: (change: ScriptChange) => Promise<unknown>;
}

export function useScripts(slot: string): ScriptsAccess {
  const client = useClient();
  const queries = useQueryClient();
  const query = scriptsQuery(client, slot);
  const saving = useMutation({
    // One after the other, so that the last one typed is the one that stays.
    scope: { id: `script ${slot}` },
    mutationFn: (change: ScriptChange) => client.call('script.save', change),
    onSuccess: (scripts) => queries.setQueryData(query.queryKey, scripts),
  });
  return { scripts: useSuspenseQuery(query).data, save: saving.mutateAsync };
}
