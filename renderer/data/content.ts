import { notifyManager, QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { Method, Output } from '#core/api/contract.ts';
import { useClient } from './client.ts';

/** The methods that answer what does not change while a window is open. */
export type ContentMethod = Exclude<Method, 'app.openExternal' | 'settings.get' | 'settings.change'>;

export function createQueryClient(): QueryClient {
  // At once and not a moment later: a radio that shows a setting would jump back in between.
  notifyManager.setScheduler((notify) => notify());
  return new QueryClient({
    defaultOptions: {
      // The host is on this machine: it answers whether or not there is a network, and asking twice changes nothing.
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: Infinity },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export function contentQuery<M extends ContentMethod>(client: Client, method: M) {
  return queryOptions<Output<M>>({
    queryKey: [method],
    queryFn: () => client.call(method, {} as Parameters<typeof client.call<M>>[1]),
  });
}

/** What the host answers to `method`; suspends until it is there. */
export function useContent<M extends ContentMethod>(method: M): Output<M> {
  return useSuspenseQuery(contentQuery(useClient(), method)).data;
}
