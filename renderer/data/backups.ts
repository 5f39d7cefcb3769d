import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Backup } from '#core/backup/backup-schema.ts';
import { CallRefused, type Client } from '#core/api/client.ts';
import type { Output } from '#core/api/contract.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import { useClient } from './client.ts';

type Listed = Output<'backup.list'>;

function backupsQuery(client: Client) {
  return queryOptions<Listed>({ queryKey: ['backup.list'], queryFn: () => client.call('backup.list', {}) });
}

/** Follows backups that are made, and asks again for all that is shown when one was restored, here or in another window. */
export function followBackups(client: Client, queries: QueryClient): () => void {
  const stops = [
    client.on('backup.changed', (listed) => queries.setQueryData(backupsQuery(client).queryKey, listed)),
    client.on('backup.restored', () => void queries.invalidateQueries()),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What was done last. */
export type BackupDone = { what: 'made' } | { what: 'restored'; from: Backup; before: string } | { what: 'undone' };

export interface Backups {
  /** The newest first; null: not known yet. */
  listed: Listed | null;
  make: () => void;
  restore: (backup: Backup) => void;
  /** Restores what was there before the last restore; null when there was none. */
  undo: (() => void) | null;
  done: BackupDone | null;
  refusal: RefusalCode | null;
}

export function useBackups(): Backups {
  const client = useClient();
  const queries = useQueryClient();
  const query = backupsQuery(client);
  const doing = useMutation({
    scope: { id: 'backups' },
    mutationFn: (act: () => Promise<{ listed: Listed; done: BackupDone }>) => act(),
    onSuccess: ({ listed }) => queries.setQueryData(query.queryKey, listed),
  });
  const restore = async (id: string) => {
    const { before, ...listed } = await client.call('backup.restore', { id });
    return { listed, before };
  };
  const done = doing.data?.done ?? null;
  return {
    listed: useQuery({ ...query, refetchOnMount: 'always' }).data ?? null,
    make: () =>
      doing.mutate(async () => ({ listed: await client.call('backup.make', {}), done: { what: 'made' } as const })),
    restore: (from) =>
      doing.mutate(async () => {
        const { listed, before } = await restore(from.id);
        return { listed, done: { what: 'restored', from, before } };
      }),
    undo:
      done?.what === 'restored'
        ? () =>
            doing.mutate(async () => ({
              listed: (await restore(done.before)).listed,
              done: { what: 'undone' } as const,
            }))
        : null,
    done,
    refusal: doing.error instanceof CallRefused ? doing.error.code : null,
  };
}
