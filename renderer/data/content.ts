import { notifyManager, QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import type { Client } from '#core/api/client.ts';
import type { Method, Output } from '#core/api/contract.ts';
import { useClient } from './client.ts';

/** The methods that answer what does not change while a window is open. */
export type ContentMethod = Extract<
  Method,
  | 'app.info'
  | 'event.get'
  | 'event.looseEnds'
  | 'agenda.get'
  | 'texts.conceptNote'
  | 'speakers.list'
  | 'slides.list'
  | 'glossary.list'
  | 'glossary.marks'
  | 'numbers.list'
>;

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

/**
 * What the host answers to `method`; suspends until it is there. Read from the cache without an observer: content does
 * not change while a window is open, and an observer in each of a hundred components would cost a third of the first paint.
 */
export function useContent<M extends ContentMethod>(method: M): Output<M> {
  const query = contentQuery(useClient(), method);
  const queries = useQueryClient();
  const data = queries.getQueryData(query.queryKey);
  // A component that once waited goes on reading what it waited for: React replays it, and must meet the same hooks again.
  if (data !== undefined && !firstAnswers.get(queries)?.has(method)) return data;
  return use(firstAnswer(queries, method, () => queries.fetchQuery(query)));
}

const firstAnswers = new WeakMap<QueryClient, Map<ContentMethod, Promise<unknown>>>();

/** One promise for each method, however often a component renders while it waits: React gives up on one made anew each time. */
function firstAnswer<T>(queries: QueryClient, method: ContentMethod, ask: () => Promise<T>): Promise<T> {
  const asked = firstAnswers.get(queries) ?? new Map<ContentMethod, Promise<unknown>>();
  firstAnswers.set(queries, asked);
  const known = asked.get(method) ?? ask();
  asked.set(method, known);
  return known as Promise<T>;
}
