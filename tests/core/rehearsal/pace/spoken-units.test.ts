import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenUnits } from '#core/rehearsal/pace/spoken-units.ts';

const english = (text: string) => spokenUnits(text, 'en');
const korean = (text: string) => spokenUnits(text, 'ko');

describe('an English script counts in words', () => {
  it.each([
    ['Local governments don’t wait.', 4],
    ['a post-COVID-19 era', 5],
    ['and/or', 2],
    ['lessons — good practices – both', 4],
    ['65 percent', 3],
    ['65%', 3],
    ['the 2030 Agenda', 4],
    ['in 1990s terms', 4],
    ['the 27th session', 4],
    ['3.45 billion', 5],
    ['1,234', 6],
    ['$3', 2],
    ['Q&A', 3],
    ['10:30', 2],
    ['010', 3],
    ['café naïve', 2],
    ['UNPOG, UN DESA and KRILA', 5],
    ['６５％', 3],
    ['', 0],
    ['… — ! ?', 0],
  ])('%s: %i', (text, words) => {
    expect(english(text)).toEqual({ words, syllables: 0 });
  });
});

describe('a Korean script counts in syllables', () => {
  it.each([
    ['지방정부의 역할', 7],
    ['2030년까지', 7],
    ['65%', 6],
    ['34억 5천만 원', 8],
    ['3.45', 4],
    ['UN', 2],
    ['SDGs', 6],
    ['ICT', 4],
    ['HWP', 7],
    ['G20', 3],
    ['Q&A', 5],
    ['010', 3],
    ['民主주의', 4],
    ['', 0],
  ])('%s: %i', (text, syllables) => {
    expect(korean(text)).toEqual({ words: 0, syllables });
  });

  it('composed or not', () => {
    expect(korean('지방정부'.normalize('NFD'))).toEqual({ words: 0, syllables: 4 });
  });
});

describe('foreign parts count as their own language does', () => {
  it('English words in a Korean script', () => {
    expect(korean('이른바 smart city 정책')).toEqual({ words: 2, syllables: 5 });
  });

  it('Korean in an English script', () => {
    expect(english('what Koreans call 정 or 우리')).toEqual({ words: 4, syllables: 3 });
  });
});

describe('directions in square brackets are not said', () => {
  it.each([
    ['[next slide] Thank you [pause]', 2],
    ['one [two\nthree] four', 4],
    ['an open [bracket hides nothing', 5],
  ])('%s: %i', (text, words) => {
    expect(english(text).words).toBe(words);
  });
});

it('never throws, counts no less than nothing, and two texts as much as both', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('0', '9', ',', '.', '%', '가', 'a', 'Z', ' ', '-', '[', ']', 's', 't') }),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom('en' as const, 'ko' as const), (one, other, language) => {
      const first = spokenUnits(one, language);
      const second = spokenUnits(other, language);
      expect(first.words).toBeGreaterThanOrEqual(0);
      expect(first.syllables).toBeGreaterThanOrEqual(0);
      expect(spokenUnits(`${one}\n${other}`, language)).toEqual({
        words: first.words + second.words,
        syllables: first.syllables + second.syllables,
      });
    }),
  );
});
