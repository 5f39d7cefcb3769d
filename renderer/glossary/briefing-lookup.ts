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

/** Look-up, and the entries whose places it answers with. */
export interface ReadyLookup {
  lookup: Lookup;
  entries: readonly BriefingEntry[];
}

/** One index a window, whichever views look things up. */
const lookups = new WeakMap<readonly BriefingEntry[], ReadyLookup | Promise<ReadyLookup>>();
/** Goes on answering while the next one is made. */
let newest: ReadyLookup | null = null;
let lastAsked: readonly BriefingEntry[] | null = null;

/**
 * Look-up in `entries`. While a worker makes the index of a large glossary it is the look-up in what the entries were
 * before; null where there was none.
 */
export function useLookup(entries: readonly BriefingEntry[]): ReadyLookup | null {
  const made = lookupOf(entries);
  const [, setArrived] = useState<ReadyLookup | null>(null);
  useEffect(() => {
    if (made instanceof Promise) void made.then(setArrived);
  }, [made]);
  return made instanceof Promise ? newest : made;
}

function lookupOf(entries: readonly BriefingEntry[]): ReadyLookup | Promise<ReadyLookup> {
  const known = lookups.get(entries);
  if (known) return known;
  lastAsked = entries;
  if (isForWorker(entries.length)) {
    const coming = fromWorker(entries);
    lookups.set(entries, coming);
    return coming;
  }
  return keep({ lookup: createLookup(entriesOf(entries)), entries });
}

function keep(ready: ReadyLookup): ReadyLookup {
  lookups.set(ready.entries, ready);
  // One that was overtaken by a later one answers nobody.
  if (newest === null || lastAsked === ready.entries) newest = ready;
  return ready;
}

async function fromWorker(entries: readonly BriefingEntry[]): Promise<ReadyLookup> {
  const lookup = await preparedByWorker(entriesOf(entries)).then(preparedLookup, () =>
    // Late is better than never.
    createLookup(entriesOf(entries)),
  );
  return keep({ lookup, entries });
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
