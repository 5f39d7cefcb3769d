import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookup } from '#core/glossary/lookup/lookup.ts';
import { namesOfTerm } from '#core/glossary/lookup/briefing-entries.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { term } from '../../../support/term.ts';

const terms = [
  term('local-autonomy', { en: 'local autonomy', ko: '지방자치' }),
  term('local-government', {
    en: 'local government',
    ko: '지방정부',
    koAdmitted: ['지방자치단체'],
    koAbbreviations: ['지자체'],
  }),
  term('government', { en: 'government', ko: '정부' }),
  term('sdg-11', { en: 'SDG 11', ko: 'SDG 11' }),
  term('sdgs', { en: 'Sustainable Development Goals', enAbbreviations: ['SDGs'], ko: '지속가능발전목표' }),
  term('strategy', { en: 'local digital transformation strategy', ko: '지역 디지털 전환 전략' }),
  term('policy', { en: 'policy', ko: '정책' }),
  term('leverage', { en: 'leverage', ko: '활용하다', partOfSpeech: 'verb' }),
  term('fiscal', { en: 'fiscal decentralization', enDeprecated: ['finance decentralization'], ko: '재정분권' }),
  term('e-government', { en: 'e-government', ko: '전자정부', enDeprecated: ['electronic government'] }),
  term('price', { en: 'price', ko: '값' }),
  term('garage', { en: 'garage', ko: '갑시' }),
];
const entryOf = (one: Term) => ({ id: one.id, names: namesOfTerm(one) });
const lookup = createLookup(terms.map(entryOf));
const ids = (query: string) => lookup(query).map((place) => terms[place]?.id);

describe('in English', () => {
  it.each([
    ['the beginning of a word', 'auto', 'local-autonomy'],
    ['the beginnings of words, in any order', 'gov loc', 'local-government'],
    ['part of an abbreviation', 'SD', 'sdg-11'],
    ['a hyphen left out, in another case', 'E Government', 'e-government'],
    ['a word squeezed', 'egovernment', 'e-government'],
    ['what a deprecated name begins with', 'electronic', 'e-government'],
    ['a typo: dropped', 'goverment', 'government'],
    ['a typo: swapped', 'govrenment', 'government'],
    ['a typo: replaced', 'pokicy', 'policy'],
    ['a typo: added', 'policcy', 'policy'],
    ['two typos in a long word', 'decentrlizaton', 'fiscal'],
    ['a typo in a word that is only begun', 'decentrlizat', 'fiscal'],
    ['words missing and in another order', 'strategy local', 'strategy'],
    ['a plural', 'policies', 'policy'],
    ['-ing', 'leveraging', 'leverage'],
    ['-ed', 'leveraged', 'leverage'],
    ['words of both languages', 'SDG 목표', 'sdgs'],
    ['diacritics', 'polícy', 'policy'],
    ['full-width letters', 'ｐｏｌｉｃｙ', 'policy'],
    ['invisible characters', 'po\u200Bli\u202Ecy', 'policy'],
  ])('%s', (_title, query, expected) => expect(ids(query)[0]).toBe(expected));

  it.each([
    ['the local governments', ['local-government', 'government']],
    ['government leverage', ['leverage', 'government']],
    ['a policy for growth', ['policy']],
  ])('where nothing has all the words of “%s”, answers with the names among them', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('puts the plural of an abbreviation before what only begins so', () => expect(ids('SDG')[0]).toBe('sdgs'));
  it('never puts a guess above an exact name', () => expect(ids('government')[0]).toBe('government'));
});

describe('한국어로', () => {
  it.each([
    ['단어의 앞부분', '지방자', 'local-autonomy'],
    ['한국어 약칭', '지자체', 'local-government'],
    ['단어 속 두 음절', '자치', 'local-autonomy'],
    ['초성', 'ㅈㅂㅈㅊ', 'local-autonomy'],
    ['조합 중인 마지막 음절: 초성만', '지방ㅈ', 'local-autonomy'],
    ['조합 중인 마지막 음절: 받침으로 보이는 초성', '지방잧', 'local-autonomy'],
    ['영문 자판으로 친 한글', 'wlqkdwkcl', 'local-autonomy'],
    ['영문 자판으로 친 한글과 조사', 'wlqkdwkcldml', 'local-autonomy'],
    ['한글 자판으로 친 영문', 'ㅔㅐㅣㅑ쵸', 'policy'],
    ['두 자판이 섞인 입력', '지방wkcl', 'local-autonomy'],
    ['조사: 의', '지방자치의', 'local-autonomy'],
    ['조사: 으로부터', '지방정부으로부터', 'local-government'],
    ['겹조사: 에서의', '지방자치에서의', 'local-autonomy'],
    ['띄어쓰기', '지방 자치', 'local-autonomy'],
    ['잘못 친 자모 하나', '지방자티', 'local-autonomy'],
    ['빠진 자모 하나', '지바자치', 'local-autonomy'],
    ['자모로 분해된 입력(NFD)', '지방자치'.normalize('NFD'), 'local-autonomy'],
  ])('%s', (_title, query, expected) => expect(ids(query)[0]).toBe(expected));

  it.each([
    ['지방자치 강화', ['local-autonomy']],
    ['재정분권을 통한', ['fiscal']],
  ])('“%s”처럼 모두 든 용어가 없으면 그 안의 용어를 찾는다', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('친 그대로인 낱말이 조합 중일 때만 맞는 낱말보다 먼저다', () => {
    expect(ids('값')).toEqual(['price', 'garage']);
    expect(ids('갑시')[0]).toBe('garage');
  });
});

it('puts preferred before deprecated, and what is near now before its equals', () => {
  const twins = [term('a', { en: 'harbour one', ko: '가' }), term('b', { en: 'harbour two', ko: '나' })].map(entryOf);
  expect(createLookup(twins)('harbour', { isNear: (entry) => entry === 1 })).toEqual([1, 0]);
  expect(createLookup(twins)('harbour')).toEqual([0, 1]);
});

describe('own terms', () => {
  const event = ['harbour', 'harbour basin', 'inner harbour'].map((en, at) =>
    entryOf(term(`e${at}`, { en, ko: '가' })),
  );
  const own = (en: string) => ({ ...entryOf(term('own', { en, ko: '나' })), isOwn: true as const });
  const entries = (one: ReturnType<typeof own>) => [...event, one];

  it('are first among equals, whatever is near now, and though their names are longer', () => {
    const isNear = (entry: number) => entry < 3;
    expect(createLookup(entries(own('harbour')))('harbour', { isNear })).toEqual([3, 0, 1, 2]);
    expect(createLookup(entries(own('harbour basins of the north')))('harb', { isNear })).toEqual([3, 0, 1, 2]);
  });

  it('never stand before a better answer', () => {
    expect(createLookup(entries(own('harbours')))('harbour')).toEqual([0, 3, 1, 2]);
    expect(createLookup(entries(own('great harbour')))('harb')).toEqual([0, 1, 3, 2]);
  });

  it('are first among equals also where so many begin alike that only the best are remembered', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => entryOf(term(`e${at}`, { en: `h${at}`, ko: '가' })));
    expect(createLookup([...many, own('harbour basins of the north')])('h')[0]).toBe(3_000);
  });
});

it.each(['', ' ', '-!?', '\u200B', 'xqzvb', 'ㅏㅓㅗㅜ', 'ㅋㅋㅋㅋ', '👩‍👩‍👧', 'nped'])(
  'answers nothing to “%s”',
  (query) => {
    expect(ids(query)).toEqual([]);
  },
);

it('answers anything within its limit, each entry once, and never throws', () => {
  const awkward = fc.constantFrom(
    '"',
    'NEAR(',
    'col:x',
    '.*',
    '(',
    '\\',
    '\u0000',
    '\uD800',
    '\u202E',
    'ㅘ',
    '뷁',
    '지방',
    'gov',
    ' ',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.constantFrom('a', '지', 'ㅈ', '-').map((one) => one.repeat(10_000)),
  );
  fc.assert(
    fc.property(query, fc.integer({ min: 1, max: 20 }), (typed, limit) => {
      const found = lookup(typed, { limit });
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
      for (const place of found) expect(terms[place]).toBeDefined();
    }),
    { numRuns: 10_000 },
  );
});
