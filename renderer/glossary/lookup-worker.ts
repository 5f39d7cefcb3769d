import { buildLookupIndex, type LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import { prepareLookup } from '#core/glossary/lookup/lookup.ts';

/** Makes the index of a large glossary off the interface's thread, and hands it over. */
addEventListener('message', ({ data }: MessageEvent<readonly LookupEntry[]>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  postMessage(prepareLookup(buildLookupIndex(data)));
});
