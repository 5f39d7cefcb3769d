import { useMutation } from '@tanstack/react-query';
import { refusalCodeOf, type Client } from '#core/api/client.ts';
import type { Input } from '#core/api/contract.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import { offerDownload } from '../ui/offer-download.ts';
import { useClient } from './client.ts';
import { useContent } from './content.ts';
import { fetchMade } from './transfer.ts';

type FileToSave = Input<'files.save'>;

/** What became of a file: on disk, with the browser, or nowhere because its user gave up. */
type Outcome = 'saved' | 'offered' | 'given-up';

interface Saving<Work> {
  /** The work may take its time; what it makes is then saved where the user or their browser says. */
  save: (work: Work) => void;
  /** Of the last file; null until there is one. */
  outcome: Outcome | null;
  refusal: RefusalCode | null;
  isSaving: boolean;
  /** Forgets the last outcome. */
  reset: () => void;
}

/** Saves files that a window makes, on every host: by the host's own dialogue, or as the browser's download. */
export function useSaveFile(): Saving<() => Promise<FileToSave>> {
  return useSaving(async (make: () => Promise<FileToSave>, client, byPage) => {
    const file = await make();
    if (byPage) return offered(file.name, new Blob([file.text]));
    const { saved } = await client.call('files.save', file);
    return saved ? 'saved' : 'given-up';
  });
}

/** A file that the host made, and what it is to be called. */
interface MadeFile {
  token: string;
  name: string;
}

/** The same for files that the host makes. */
export function useSaveMade(): Saving<(client: Client) => Promise<MadeFile>> {
  return useSaving(async (make: (client: Client) => Promise<MadeFile>, client, byPage) => {
    const { token, name } = await make(client);
    try {
      if (byPage) return offered(name, await fetchMade(client, token));
      const { saved } = await client.call('files.saveMade', { token });
      return saved ? 'saved' : 'given-up';
    } finally {
      void client.call('files.forget', { token });
    }
  });
}

function offered(name: string, content: Blob): Outcome {
  offerDownload(name, content);
  return 'offered';
}

function useSaving<Work>(work: (what: Work, client: Client, byPage: boolean) => Promise<Outcome>): Saving<Work> {
  const client = useClient();
  const { savesFiles } = useContent('app.info').capabilities;
  const saving = useMutation({ mutationFn: (what: Work) => work(what, client, savesFiles === 'page') });
  return {
    save: saving.mutate,
    outcome: saving.data ?? null,
    refusal: saving.error && refusalCodeOf(saving.error),
    isSaving: saving.isPending,
    reset: saving.reset,
  };
}
