import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latinWordsOf, nearWords } from '#core/glossary/lookup/latin-words.ts';
import { buildLookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import { encode, symbolMask } from '#core/glossary/lookup/symbols.ts';
import { isNear } from '../../../../bench/lookup/edit-distance.ts';

const letters = (row: Uint8Array) =>
  Array.from(row, (symbol) => String.fromCharCode((symbol & symbolMask) + 96)).join('');

function near(words: readonly string[], typed: string, most: number) {
  const index = buildLookupIndex([{ id: 'all', names: [{ text: words.join(' '), kind: 'preferred' }] }]);
  const buffer = new Uint8Array(100);
  return nearWords(latinWordsOf(index.typed), buffer.slice(0, encode(typed, buffer, 0)), most);
}

it('knows each word once, in order', () => {
  const index = buildLookupIndex([
    { id: 'a', names: [{ text: 'local government', kind: 'preferred' }] },
    { id: 'b', names: [{ text: 'government loan', kind: 'preferred' }] },
  ]);
  const { symbols, startOf } = latinWordsOf(index.typed);
  const words = Array.from({ length: startOf.length - 1 }, (_, word) =>
    letters(symbols.subarray(startOf[word], startOf[word + 1])),
  );
  expect(words).toEqual(['government', 'loan', 'local']);
});

it('finds exactly the words that the plain distance finds, whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      word,
      fc.constantFrom(1, 2),
      (words, typed, most) => {
        const found = near(words, typed, most)
          .filter(({ begun }) => !begun)
          .map((one) => letters(one.word));
        const begun = near(words, typed, most)
          .filter((one) => one.begun)
          .map((one) => letters(one.word));
        const expected = words.filter((own) => isNear(own, typed, most));
        expect([...found, ...begun]).toEqual(expect.arrayContaining(expected));
        for (const one of found) expect(expected).toContain(one);
      },
    ),
    { numRuns: 2000 },
  );
});
