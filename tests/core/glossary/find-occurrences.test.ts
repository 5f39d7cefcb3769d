import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindOccurrences } from '#core/glossary/find-occurrences.ts';
import { term } from '../../support/term.ts';

const find = createFindOccurrences([
  term('local-government', { en: 'local government', ko: '지방정부', koAdmitted: ['지방자치단체'] }),
  term('government', { en: 'government', ko: '정부' }),
  term('sdgs', { en: 'Sustainable Development Goals', enAbbreviations: ['SDGs'], ko: '지속가능발전목표' }),
  term('sdg-target', { en: 'SDG target', ko: '세부목표' }),
  term('it', { en: 'information technology', enAbbreviations: ['IT'], ko: '정보기술' }),
  term('e-government', { en: 'e-government', ko: '전자정부' }),
  term('policy', { en: 'policy', ko: '정책' }),
  term('leverage', { en: 'leverage', ko: '활용하다', partOfSpeech: 'verb' }),
  term('dpidg', { en: 'Division for Public Institutions', ko: '공공제도·디지털정부국' }),
  term('digital-transformation', { en: 'digital transformation', ko: '디지털 전환' }),
]);

function marked(text: string, language: 'en' | 'ko'): string[] {
  return find.marks(text, language).map(({ term: id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('English', () => {
  it.each([
    [
      'prefers the longest term',
      'Local governments and the government',
      ['local-government: Local governments', 'government: government'],
    ],
    ['knows plurals', 'policies of the SDG', ['policy: policies', 'sdgs: SDG']],
    ['takes the longer of an abbreviation and its compound', 'the SDG targets', ['sdg-target: SDG targets']],
    ['meets an acronym in capitals alone', 'it is IT', ['it: IT']],
    [
      'knows hyphen and space variants',
      'E-Government, e government',
      ['e-government: E-Government', 'e-government: e government'],
    ],
    ['knows the forms of a verb', 'by leveraging ICT, leveraged', ['leverage: leveraging', 'leverage: leveraged']],
    ['goes over a hyphen', 'government-led', ['government: government']],
    ['does not go over a comma', 'local, government', ['government: government']],
    ['finds none in addresses', 'government@policy.org, https://government.example/policy', []],
    ['does not begin inside a word', 'egovernmental', []],
  ])('%s', (_title, text, expected) => expect(marked(text, 'en')).toEqual(expected));
});

describe('한국어', () => {
  it.each([
    ['조사는 표시 밖에 둔다', '지방정부의 정책을', ['local-government: 지방정부', 'policy: 정책']],
    ['긴 용어를 먼저 찾는다', '지방자치단체는', ['local-government: 지방자치단체']],
    ['더 긴 명사의 일부는 표시하지 않는다', '정책연구원은 정부청사에', []],
    [
      '띄어쓰기가 달라도 찾는다',
      '디지털전환과 지속 가능 발전 목표',
      ['digital-transformation: 디지털전환', 'sdgs: 지속 가능 발전 목표'],
    ],
    ['가운뎃점은 나열이므로 잇지 않는다', '디지털·전환', []],
    ['가운뎃점이 든 용어는 찾는다', '공공제도·디지털정부국은', ['dpidg: 공공제도·디지털정부국']],
    ['붙은 로마자 약어 뒤의 조사', 'IT를', []],
  ])('%s', (_title, text, expected) => expect(marked(text, 'ko')).toEqual(expected));
});

it('counts a term inside a longer one as occurring', () => {
  expect([...find.terms('the local governments', 'en')]).toEqual(['local-government', 'government']);
  expect([...find.terms('지방자치단체의 정책', 'ko')]).toEqual(['local-government', 'policy']);
});

it('marks within the text, in order, without overlap, whatever the text', () => {
  const words = fc.constantFrom(
    'local',
    'government',
    'Governments',
    'SDG',
    'targets',
    '지방정부',
    '의',
    '디지털',
    '전환',
    '-',
    ',',
    ' ',
    '👩‍👩‍👧',
    '\uD800',
    'é',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom('en' as const, 'ko' as const),
      (parts, language) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of find.marks(text, language)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 2000 },
  );
});

it('finds every designation in itself, whatever its letters and their case', () => {
  const letter = fc.constantFrom('a', 'e', 'i', 's', 't', 'y', 'É', 'ö', 'ﬁ', 'ｇ', 'N', '3');
  const word = fc.array(letter, { minLength: 4, maxLength: 9 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, (first, second) => {
      const { terms } = createFindOccurrences([term('it', { en: `${first} ${second}`, ko: '용어' })]);
      expect([...terms(`The ${first} ${second}.`, 'en')]).toEqual(['it']);
      expect([...terms(`${first.toUpperCase()} ${second}`, 'en')]).toEqual(['it']);
    }),
    { numRuns: 1000 },
  );
});
