import { useMutation } from '@tanstack/react-query';
import { CallRefused } from '#core/api/client.ts';
import type { Input } from '#core/api/contract.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import { offerDownload } from '../ui/offer-download.ts';
import { useClient } from './client.ts';
import { useContent } from './content.ts';

type FileToSave = Input<'files.save'>;

export interface FileSaving {
  /** `make` may take its time; what it makes is then saved where the user or their browser says. */
  save: (make: () => Promise<FileToSave>) => void;
  /** What became of the last file: on disk, with the browser, or nowhere because its user gave up. Null until then. */
  outcome: 'saved' | 'offered' | 'given-up' | null;
  refusal: RefusalCode | null;
  isSaving: boolean;
  /** Forgets the last outcome. */
  reset: () => void;
}

/** Saves files on every host: by the host's own dialogue, or as the browser's download. */
export function useSaveFile(): FileSaving {
  const client = useClient();
  const { savesFiles } = useContent('app.info').capabilities;
  const saving = useMutation({
    async mutationFn(make: () => Promise<FileToSave>) {
      const file = await make();
      if (savesFiles === 'page') {
        offerDownload(file);
        return 'offered' as const;
      }
      const { saved } = await client.call('files.save', file);
      return saved ? ('saved' as const) : ('given-up' as const);
    },
  });
  return {
    save: saving.mutate,
    outcome: saving.data ?? null,
    refusal: saving.error === null ? null : saving.error instanceof CallRefused ? saving.error.code : 'internal',
    isSaving: saving.isPending,
    reset: saving.reset,
  };
}
