import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Output } from '#core/api/contract.ts';
import type { SideWindow } from '#core/windows/side-windows.ts';
import { useClient } from '../data/client.ts';
import { SideWindowsContext, type SideWindows } from './side-windows.ts';

type Change =
  | { method: 'windows.open' | 'windows.close'; input: { which: SideWindow } }
  | { method: 'windows.fullScreen'; input: { to: 'toggle' | 'leave' } };

/** The windows of a host that opens them itself: one of each, known to every window. */
export function HostWindows({ children }: { children: ReactNode }) {
  const client = useClient();
  const queries = useQueryClient();
  const query = useMemo(
    () =>
      queryOptions<Output<'windows.get'>>({
        queryKey: ['windows.get'],
        queryFn: () => client.call('windows.get', {}),
      }),
    [client],
  );
  useEffect(
    () => client.on('windows.changed', (changed) => queries.setQueryData(query.queryKey, changed)),
    [client, queries, query],
  );
  const { data } = useQuery(query);
  const { mutate } = useMutation({ mutationFn: ({ method, input }: Change) => client.call(method, input as never) });

  const windows = useMemo<SideWindows>(
    () => ({
      isOpen: (which) => data?.open.includes(which) ?? false,
      open: (which) => mutate({ method: 'windows.open', input: { which } }),
      close: (which) => mutate({ method: 'windows.close', input: { which } }),
      fullScreen: (to) => mutate({ method: 'windows.fullScreen', input: { to } }),
      refused: null,
    }),
    [data, mutate],
  );
  return <SideWindowsContext value={windows}>{children}</SideWindowsContext>;
}
