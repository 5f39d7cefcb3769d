import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, normalise, squeeze } from '#core/glossary/normalise.ts';

const text = fc.string({ unit: fc.constantFrom(...'aZé9가힣ㄱＡ -–·,/\t\n'), maxLength: 8 });

describe('the form in which texts are compared', () => {
  it('makes one of hyphens, spaces, case, width and diacritics', () => {
    for (const written of ['e-government', 'E-Government', 'e  government ', 'ｅ‐government', 'é/government'])
      expect(normalise(written)).toBe('e government');
    expect(squeeze('e-government')).toBe(squeeze('egovernment'));
    expect(normalise('전자·정부')).toBe('전자 정부');
  });

  it('is what its signs and spaces leave, of plain texts too, and stays as it is', () => {
    fc.assert(
      fc.property(text, (written) => {
        const words = foldLetters(written).split(/[\p{P}\p{S}\s]+/u);
        const normal = words.filter((word) => word !== '').join(' ');
        expect(normalise(written)).toBe(normal);
        expect(normalise(normal)).toBe(normal);
      }),
      { numRuns: 10_000 },
    );
  });
});
