import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { allDesignations } from '#core/glossary/designations.ts';
import { judgeAnswer, type Verdict } from '#core/study/judge-answer.ts';
import { languages, type Language } from '#core/texts/language.ts';
import { term } from '../../support/term.ts';

const { content } = compileFolder(path.resolve(import.meta.dirname, '../../../assets/forum'));
const terms = content?.terms ?? [];

function judge(id: string, language: Language, typed: string) {
  const asked = terms.find((one) => one.id === id);
  if (!asked) throw new Error(`There is no term ${id}.`);
  return judgeAnswer(typed, { designations: asked[language], language, partOfSpeech: asked.partOfSpeech });
}

function judgeMade(typed: string, designation: string, more: Partial<Parameters<typeof term>[1]> = {}) {
  const made = term('made', { en: 'made', ko: designation, ...more });
  return judgeAnswer(typed, { designations: made.ko, language: 'ko', partOfSpeech: made.partOfSpeech }).verdict;
}

describe('a Korean answer', () => {
  it.each<[string, string, Verdict]>([
    ['as the glossary has it', '지속가능발전목표', 'right'],
    ['with other spacing (띄어쓰기)', '지속 가능 발전 목표', 'right'],
    ['with a particle (조사)', '지속가능발전목표를', 'right'],
    ['with a chain of particles', '지속가능발전목표에서의', 'right'],
    ['with the plural 들 and a particle', '지속가능발전목표들의', 'right'],
    ['in decomposed jamo (첫가끝)', '지속가능발전목표'.normalize('NFD'), 'right'],
    ['typed with the keyboard on the Latin layout', 'wlthrrksmdqkfwjsahrvy', 'right'],
    ['by its abbreviation', 'SDGs', 'variant'],
    ['by its abbreviation in small letters', 'sdgs', 'variant'],
    ['by a designation to be avoided', '지속가능개발목표', 'avoid'],
    ['by that with a particle', '지속가능개발목표는', 'avoid'],
    ['with one vowel (중성) wrong', '지속가능발전먹표', 'nearly'],
    ['with one final consonant (종성) missing', '지속가능발저목표', 'nearly'],
    ['with a tensed consonant (된소리) for a plain one', '찌속가능발전목표', 'nearly'],
    ['with two syllables wrong', '지속가늠벌전목표', 'wrong'],
    ['that is another, longer noun', '지속가능발전목표단체', 'wrong'],
    ['that is only begun', '지속가능', 'wrong'],
    ['of blanks and points', ' · ', 'wrong'],
    ['that is nothing', '', 'wrong'],
  ])('%s', (_title, typed, verdict) => {
    expect(judge('sustainable-development-goals', 'ko', typed).verdict).toBe(verdict);
  });

  it.each<[string, string, string, Verdict]>([
    ['a verb by its noun (하다 left out)', '채택', '채택하다', 'right'],
    ['a verb in its form before a noun (관형형)', '채택하는', '채택하다', 'right'],
    ['a verb in the passive', '채택되다', '채택하다', 'right'],
    ['another verb', '채용하다', '채택하다', 'wrong'],
  ])('to a verb: %s', (_title, typed, designation, verdict) => {
    expect(judgeMade(typed, designation, { partOfSpeech: 'verb' })).toBe(verdict);
  });

  it('to a noun of one syllable takes no particle: there it would be another noun', () => {
    expect(judgeMade('제도', '제')).toBe('wrong');
    expect(judgeMade('제도', '제도')).toBe('right');
  });

  it('to fewer than five keys is right or wrong, never nearly', () => {
    expect(judgeMade('축', '측')).toBe('wrong');
  });
});

describe('an English answer', () => {
  it.each<[string, string, Verdict]>([
    ['as the glossary has it', 'Sustainable Development Goals', 'right'],
    ['in capitals', 'SUSTAINABLE DEVELOPMENT GOALS', 'right'],
    ['in the singular', 'sustainable development goal', 'right'],
    ['with its article', 'the Sustainable Development Goals', 'right'],
    ['with hyphens and in full-width letters', 'ｓustainable-development-goals', 'right'],
    ['typed with the keyboard on the Korean layout', 'ㄴㅕㄴㅅ먀ㅜ뮤ㅣㄷ ㅇㄷㅍ디ㅐㅔㅡ두ㅅ 해미ㄴ', 'right'],
    ['by its abbreviation', 'sdg', 'variant'],
    ['by an admitted variant', 'global goals', 'variant'],
    ['with one letter wrong', 'sustainable developmemt goals', 'nearly'],
    ['with two letters swapped', 'sustainable devleopment goals', 'nearly'],
    ['with one letter missing, in the singular', 'sustainable developmnt goal', 'nearly'],
    ['that means something else', 'Millennium Development Goals', 'wrong'],
  ])('%s', (_title, typed, verdict) => {
    expect(judge('sustainable-development-goals', 'en', typed).verdict).toBe(verdict);
  });

  it.each(['accelerate', 'to accelerate', 'accelerates', 'accelerated', 'Accelerating'])(
    'to a verb may be any of its forms: %s',
    (typed) => {
      expect(judge('accelerate', 'en', typed).verdict).toBe('right');
    },
  );

  it('that is the stem of a verb and no word is not right', () => {
    expect(judge('accelerate', 'en', 'accelerat').verdict).toBe('nearly');
  });
});

describe('what is said of an answer', () => {
  it('names the designation that was given', () => {
    expect(judge('sustainable-development-goals', 'ko', '에스디지').given).toBeNull();
    expect(judge('sustainable-development-goals', 'ko', 'sdgs').given).toBe('SDGs');
    expect(judge('united-nations', 'ko', '국제 연합').given).toBe('국제연합');
  });

  it('shows where a nearly right one differs, syllable by syllable', () => {
    expect(judge('sustainable-development-goals', 'ko', '지속가능발젼목표').difference).toEqual({
      before: '지속가능발',
      typed: '젼',
      meant: '전',
      after: '목표',
    });
    expect(judge('sustainable-development-goals', 'en', 'sustainable developmemt goals').difference).toEqual({
      before: 'Sustainable Developme',
      typed: 'm',
      meant: 'n',
      after: 't Goals',
    });
  });

  it('suggests good for what is right, hard for what is nearly right or to be avoided, again for what is wrong', () => {
    const rating = (typed: string) => judge('sustainable-development-goals', 'ko', typed).rating;
    expect(['지속가능발전목표', 'SDGs', '지속가능개발목표', '지속가능발전먹표', '목표'].map(rating)).toEqual([
      3, 3, 2, 2, 1,
    ]);
  });
});

it('takes every designation of the glossary, in whatever case and spacing, for what it is', () => {
  expect(terms.length).toBeGreaterThan(400);
  const separators = fc.constantFrom('', ' ', '-', '  ', '·');
  fc.assert(
    fc.property(
      fc.constantFrom(...terms),
      fc.constantFrom(...languages),
      fc.nat(),
      fc.boolean(),
      separators,
      (asked, language, which, isUpper, separator) => {
        const all = allDesignations(asked[language]);
        const designation = all[which % all.length] ?? '';
        const typed = (isUpper ? designation.toUpperCase() : designation).replaceAll(/[\s·-]+/gu, separator);
        const { verdict, given } = judgeAnswer(typed, {
          designations: asked[language],
          language,
          partOfSpeech: asked.partOfSpeech,
        });
        expect(['right', 'variant', 'avoid']).toContain(verdict);
        if (designation === asked[language].preferred) expect(verdict).toBe('right');
        expect(all).toContain(given);
      },
    ),
    { numRuns: 500 },
  );
});

it('judges whatever is typed without throwing, and nothing right that is not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...terms),
      fc.constantFrom(...languages),
      fc.string({ unit: 'binary' }),
      (asked, language, typed) => {
        const { verdict, given } = judgeAnswer(typed, {
          designations: asked[language],
          language,
          partOfSpeech: asked.partOfSpeech,
        });
        expect(given === null).toBe(verdict === 'wrong');
      },
    ),
  );
});
