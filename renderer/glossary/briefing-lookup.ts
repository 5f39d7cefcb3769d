import { useEffect, useState } from 'react';
import type { BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { createLookup, preparedLookup, type Lookup } from '#core/glossary/lookup/lookup.ts';
import type { LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import type { Prepared } from '#core/glossary/lookup/search.ts';
import { startLookupWorker } from './start-lookup-worker.ts';

/** As many as are indexed within the time that nobody notices; more are left to a worker. */
const mostAtOnce = 2_000;

export function isForWorker(entries: number): boolean {
  return entries > mostAtOnce;
}

/** One index a window, whichever views look things up. */
const lookups = new WeakMap<readonly BriefingEntry[], Lookup | Promise<Lookup>>();

/** Look-up in `entries`; null until a worker has made the index of a large glossary. */
export function useLookup(entries: readonly BriefingEntry[]): Lookup | null {
  const lookup = lookupOf(entries);
  const [later, setLater] = useState<Lookup | null>(null);
  useEffect(() => {
    if (lookup instanceof Promise) void lookup.then((made) => setLater(() => made));
  }, [lookup]);
  return lookup instanceof Promise ? later : lookup;
}

function lookupOf(entries: readonly BriefingEntry[]): Lookup | Promise<Lookup> {
  const known = lookups.get(entries);
  if (known) return known;
  const lookup = isForWorker(entries.length) ? fromWorker(entries) : createLookup(entriesOf(entries));
  lookups.set(entries, lookup);
  return lookup;
}

async function fromWorker(entries: readonly BriefingEntry[]): Promise<Lookup> {
  const lookup = await preparedByWorker(entriesOf(entries)).then(preparedLookup, () =>
    // Late is better than never.
    createLookup(entriesOf(entries)),
  );
  lookups.set(entries, lookup);
  return lookup;
}

async function preparedByWorker(entries: readonly LookupEntry[]): Promise<Prepared> {
  const worker = startLookupWorker();
  try {
    return await answerOf(worker, entries);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, message: unknown): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Prepared>) => resolve(data), { once: true });
    worker.addEventListener('error', reject, { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(message);
  });
}

function entriesOf(entries: readonly BriefingEntry[]): LookupEntry[] {
  return entries.map(({ entry }) => entry);
}
