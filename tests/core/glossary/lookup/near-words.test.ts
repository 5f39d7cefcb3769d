import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latinWordsOf } from '#core/glossary/lookup/latin-words.ts';
import { buildLookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import { nearWords } from '#core/glossary/lookup/near-words.ts';
import { encode, symbolMask } from '#core/glossary/lookup/symbols.ts';
import { isNear } from '../../../../bench/lookup/edit-distance.ts';

const letters = (row: Uint8Array) =>
  Array.from(row, (symbol) => String.fromCharCode((symbol & symbolMask) + 96)).join('');

function near(words: readonly string[], typed: string, most: number) {
  const index = buildLookupIndex([{ id: 'all', names: [{ text: words.join(' '), kind: 'preferred' }] }]);
  const buffer = new Uint8Array(100);
  return nearWords(latinWordsOf(index.typed), buffer.slice(0, encode(typed, buffer, 0)), most);
}

it('finds exactly the words that the plain distance finds, whole or begun, whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      word,
      fc.constantFrom(1, 2),
      (words, typed, most) => {
        const beginnings = (own: string) => Array.from(own, (_, at) => own.slice(0, at + 1));
        const isBegun = (own: string) =>
          own[0] === typed[0] && beginnings(own).some((beginning) => isNear(beginning, typed, most));
        // What is shorter by more than that is no word that was meant, however near its beginning.
        const isLongEnough = (own: string) => own.length >= typed.length - most;
        const found = near(words, typed, most);
        expect(found.filter(({ begun }) => !begun).map((one) => letters(one.word))).toSatisfy((whole: string[]) =>
          whole.every((own) => isNear(own, typed, most)),
        );
        expect(found.map((one) => letters(one.word)).toSorted()).toEqual(
          words.filter((own) => isLongEnough(own) && (isNear(own, typed, most) || isBegun(own))).toSorted(),
        );
      },
    ),
    { numRuns: 5000 },
  );
});
