import { useEffect, useRef, useState } from 'react';
import { refusalCodeOf, type Client } from '#core/api/client.ts';
import type { ConflictRules, ImportPreview } from '#core/api/imports-contract.ts';
import type { Input } from '#core/api/contract.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import { importKindOf, type ImportKind } from '#core/files/import-kind.ts';
import type { Language } from '#core/texts/language.ts';
import { useClient } from '../data/client.ts';
import { sendFile } from '../data/transfer.ts';

type Mapping = NonNullable<Input<'imports.read'>['mapping']>;

/** A file that is with the host, and how it is read. */
interface SentFile {
  name: string;
  token: string;
  as: ImportKind;
  mapping?: Mapping;
}

/** How what was seen is to be taken. */
export interface Taking {
  rules?: ConflictRules;
  slot?: string | null;
  language?: Language | null;
}

export type ImportStep =
  | { step: 'none' }
  | { step: 'working'; what: 'reading' | 'taking'; name: string; share: number }
  | { step: 'seen'; file: SentFile; preview: ImportPreview }
  | { step: 'taken'; name: string; as: ImportKind; written: number; document: number | null }
  | { step: 'failed'; name: string; code: RefusalCode };

export interface FileImport {
  now: ImportStep;
  open: (file: File) => void;
  /** Reads the same file as something else, or its columns otherwise. */
  readAgain: (as: ImportKind, mapping?: Mapping) => void;
  take: (how?: Taking) => void;
  /** Calls off what is going on, or lets go of what was seen. */
  leave: () => void;
}

const nothing: ImportStep = { step: 'none' };

/** One file on its way in: sent, looked at, taken. Whatever is begun anew calls off what was before. */
export function useImport(): FileImport {
  const client = useClient();
  const [now, setNow] = useState<ImportStep>(nothing);
  const going = useRef<AbortController>(null);
  const sent = useRef<SentFile>(null);
  useEffect(() => () => going.current?.abort(), []);

  /** Does one step after another, unless it is called off; what it ends in is shown. */
  async function go(name: string, what: 'reading' | 'taking', work: (signal: AbortSignal) => Promise<ImportStep>) {
    going.current?.abort();
    const { signal } = (going.current = new AbortController());
    setNow({ step: 'working', what, name, share: 0 });
    const end = await work(signal).catch((error: unknown): ImportStep => ({
      step: 'failed',
      name,
      code: refusalCodeOf(error),
    }));
    if (!signal.aborted) setNow(end);
  }

  function told(share: number, signal: AbortSignal): void {
    if (signal.aborted) return;
    setNow((before) => (before.step === 'working' ? { ...before, share } : before));
  }

  async function look(file: SentFile, signal: AbortSignal): Promise<ImportStep> {
    sent.current = file;
    const preview = await followed(
      client,
      file.token,
      signal,
      (share) => told(0.5 + share / 2, signal),
      () => client.call('imports.read', asked(file)),
    );
    return { step: 'seen', file, preview };
  }

  return {
    now,
    open(file) {
      forget(client, sent.current);
      void go(file.name, 'reading', async (signal) => {
        const token = await sendFile(client, file, (share) => told(share / 2, signal), signal);
        return look({ name: file.name, token, as: importKindOf(file.name) }, signal);
      });
    },
    readAgain(as, mapping) {
      const file = sent.current;
      if (file) {
        const again = { name: file.name, token: file.token, as, ...(mapping && { mapping }) };
        void go(file.name, 'reading', (signal) => look(again, signal));
      }
    },
    take(how = {}) {
      const file = sent.current;
      if (!file) return;
      void go(file.name, 'taking', async (signal) => {
        const taken = await followed(
          client,
          file.token,
          signal,
          (share) => told(share, signal),
          () => client.call('imports.take', { ...asked(file), ...how }),
        );
        forget(client, file);
        sent.current = null;
        return { step: 'taken', name: file.name, as: file.as, ...taken };
      });
    },
    leave() {
      going.current?.abort();
      forget(client, sent.current);
      sent.current = null;
      setNow(nothing);
    },
  };
}

function asked({ token, as, mapping }: SentFile): Input<'imports.read'> {
  return { token, as, ...(mapping && { mapping }) };
}

/** A call about a file that the host tells the progress of, and that can be called off. */
async function followed<T>(
  client: Client,
  token: string,
  signal: AbortSignal,
  told: (share: number) => void,
  call: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const stop = client.on('imports.progress', (progress) => progress.token === token && told(progress.share));
  const cancel = () => void client.call('imports.cancel', { token });
  signal.addEventListener('abort', cancel);
  try {
    return await call();
  } finally {
    signal.removeEventListener('abort', cancel);
    stop();
  }
}

function forget(client: Client, file: SentFile | null): void {
  if (file) void client.call('files.forget', { token: file.token }).catch(() => {});
}
