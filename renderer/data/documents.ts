import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { Output } from '#core/api/contract.ts';
import type { DocumentSummary } from '#core/documents/document-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { useClient } from './client.ts';

function listQuery(client: Client) {
  return queryOptions<{ documents: DocumentSummary[] }>({
    queryKey: ['documents.list'],
    queryFn: () => client.call('documents.list', {}),
    // An import writes past this window: what is there is asked again whenever the list is opened.
    staleTime: 0,
  });
}

/** With what it holds by the terms that are known now: asked again whenever it is opened. */
function documentQuery(client: Client, id: number) {
  return queryOptions<Output<'documents.get'>>({
    queryKey: ['documents.get', id],
    queryFn: () => client.call('documents.get', { id }),
    staleTime: 0,
    gcTime: 60_000,
  });
}

/** Follows documents that come in or change, here or in another window of the same host. */
export function followDocuments(client: Client, queries: QueryClient): () => void {
  return client.on('documents.changed', (changed) => {
    queries.setQueryData(listQuery(client).queryKey, changed);
    void queries.invalidateQueries({ queryKey: ['documents.get'] });
  });
}

/** The newest first, those that were removed too; null until they are known. */
export function useDocuments(): readonly DocumentSummary[] | null {
  return useQuery({ ...listQuery(useClient()), throwOnError: true }).data?.documents ?? null;
}

/** Null until it is known; `missing` for a number that no document has. */
export function useDocument(id: number): Output<'documents.get'> | 'missing' | null {
  const { data, isError } = useQuery(documentQuery(useClient(), id));
  return data ?? (isError ? 'missing' : null);
}

export interface DocumentChange {
  id: number;
  change: { to: 'assign'; slot: string | null; language: Language | null } | { to: 'remove' } | { to: 'restore' };
}

/** Makes a change; what it answers says what became of the slot's script. */
export function useChangeDocument() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, change }: DocumentChange) => {
      if (change.to === 'remove') return client.call('documents.remove', { id });
      if (change.to === 'restore') return client.call('documents.restore', { id });
      return client.call('documents.assign', { id, slot: change.slot, language: change.language });
    },
    onSuccess({ documents }) {
      queries.setQueryData(listQuery(client).queryKey, { documents });
      void queries.invalidateQueries({ queryKey: ['documents.get'] });
    },
  });
}
