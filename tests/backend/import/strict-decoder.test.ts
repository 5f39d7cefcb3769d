import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictDecoder } from '#backend/import/strict-decoder.ts';

const decoded = (...bytes: number[]) => strictDecoder('cp949')?.decode(Uint8Array.from(bytes));

/** The two bytes of every Hangul syllable, told from the decoder itself. */
function pairs(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x41; trail <= 0xfe; trail += 1)
      try {
        found.set(decoded(lead, trail) ?? '', [lead, trail]);
      } catch {
        // A pair without a character.
      }
  return found;
}

describe('CP949', () => {
  it('has every Hangul syllable once, where Microsoft put them', () => {
    const all = pairs();
    expect([...all.keys()].filter((text) => /^[가-힣]$/u.test(text))).toHaveLength(11_172);
    expect(['가', '갂', '뷁', '힣', '힝', '€', '㈜', '漢'].map((text) => all.get(text))).toEqual([
      [0xb0, 0xa1],
      [0x81, 0x41],
      [0x94, 0xee],
      [0xc6, 0x52],
      [0xc8, 0xfe],
      [0xa2, 0xe6],
      [0xa2, 0xdf],
      [0xf9, 0xd3],
    ]);
  });

  it('is decoded alike however it is cut, and refuses a character cut short and bytes that are none', () => {
    const bytes = pairs();
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '가', '뷁', '힣'), maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, step) => {
        const whole = Uint8Array.from(
          [...text].flatMap((character) => bytes.get(character) ?? character.charCodeAt(0)),
        );
        const decoder = strictDecoder('windows-949');
        let read = '';
        for (let at = 0; at < whole.length; at += step)
          read += decoder?.decode(whole.subarray(at, at + step), { stream: true });
        expect(read + decoder?.decode()).toBe(text);
      }),
    );
    for (const wrong of [[0xb0], [0x80, 0x41], [0xc9, 0xa1], [0xff, 0xff], [0xb0, 0x0a]])
      expect(() => decoded(...wrong)).toThrow(TypeError);
  });

  it('is what the other names of it mean; of no name there is none', () => {
    for (const name of ['EUC-KR', 'ks_c_5601-1987', 'MS949', 'uhc']) {
      expect(strictDecoder(name)?.decode(Uint8Array.of(0x94, 0xee))).toBe('뷁');
    }
    expect(strictDecoder('no-such')).toBeNull();
  });
});
