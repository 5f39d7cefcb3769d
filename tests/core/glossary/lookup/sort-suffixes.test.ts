import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortSuffixes } from '#core/glossary/lookup/sort-suffixes.ts';

it('sorts as comparing the texts would, whatever the texts', () => {
  const text = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (texts) => {
      const symbols = Uint8Array.from(texts.flatMap((row) => [...row, 0]));
      const positions = Uint32Array.from({ length: symbols.length }, (_, at) => at);
      const suffix = (at: number) => symbols.slice(at, symbols.indexOf(0, at)).join('');
      const expected = [...positions].map(suffix).toSorted();
      sortSuffixes(positions, symbols);
      expect([...positions].map(suffix)).toEqual(expected);
      expect(new Set(positions).size).toBe(symbols.length);
    }),
    { numRuns: 500 },
  );
});
