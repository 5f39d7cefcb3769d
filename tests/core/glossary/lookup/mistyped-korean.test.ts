import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import { mistypedKorean } from '#core/glossary/lookup/mistyped-korean.ts';
import { readingOf } from '#core/glossary/lookup/query.ts';
import { encode, symbolMask } from '#core/glossary/lookup/symbols.ts';
import { isNear } from '../../../../bench/lookup/edit-distance.ts';

const syllable = fc.constantFrom(...'지방자치정부분권재행과의');
const name = fc.array(syllable, { minLength: 3, maxLength: 6 }).map((parts) => parts.join(''));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30 });

/** The keys of a text, as letters that can be compared. */
function keysOf(text: string): string {
  const buffer = new Uint8Array(200);
  return String.fromCharCode(...buffer.slice(0, encode(text, buffer, 0)).map((symbol) => (symbol & symbolMask) + 64));
}

function found(texts: readonly string[], typed: string): string[] {
  const { typed: part } = buildLookupIndex(
    texts.map((text) => ({ id: text, names: [{ text, kind: 'preferred' as const }] })),
  );
  return mistypedKorean(part, readingOf(typed).whole).map((rank) => texts[part.nameOf[rank] as number] as string);
}

/** Another syllable with the same shape: its first consonant or its vowel is another one. */
function mistyped(text: string, at: number, consonant: boolean): string {
  const code = text.charCodeAt(at) - 0xac00;
  const other = consonant ? (code + 588) % 11_172 : code - (code % 588) + ((code + 28) % 588);
  return text.slice(0, at) + String.fromCharCode(0xac00 + other) + text.slice(at + 1);
}

it('한 글자의 첫소리나 홀소리를 잘못 쳐도 찾는다', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), fc.boolean(), (texts, which, where, consonant) => {
      const meant = texts[which % texts.length] as string;
      const typed = mistyped(meant, where % meant.length, consonant);
      // Some vowels and consonants take two keys: then it is more than one that is wrong.
      fc.pre(isNear(keysOf(meant), keysOf(typed), 1));
      expect(found(texts, typed)).toContain(meant);
    }),
    { numRuns: 2000 },
  );
});

it('finds nothing that is further away than one key', () => {
  fc.assert(
    fc.property(names, name, (texts, typed) => {
      const keys = keysOf(typed);
      for (const one of found(texts, typed)) {
        const starts = Array.from(one, (_, at) => keysOf(one.slice(at)));
        const near = starts.some((start) =>
          [-1, 0, 1].some((more) => isNear(start.slice(0, keys.length + more), keys, 1)),
        );
        expect(near, `${typed} → ${one}`).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});
