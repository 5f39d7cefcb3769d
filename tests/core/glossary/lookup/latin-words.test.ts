import { expect, it } from 'vitest';
import { latinWordsOf } from '#core/glossary/lookup/latin-words.ts';
import { buildLookupIndex } from '#core/glossary/lookup/lookup-index.ts';

it('knows each word once, in order', () => {
  const index = buildLookupIndex([
    { id: 'a', names: [{ text: 'local government', kind: 'preferred' }] },
    { id: 'b', names: [{ text: 'government loan', kind: 'preferred' }] },
  ]);
  const { symbols, startOf } = latinWordsOf(index.typed);
  const words = Array.from({ length: startOf.length - 1 }, (_, word) =>
    String.fromCharCode(...symbols.subarray(startOf[word], startOf[word + 1]).map((symbol) => symbol + 96)),
  );
  expect(words).toEqual(['government', 'loan', 'local']);
});
