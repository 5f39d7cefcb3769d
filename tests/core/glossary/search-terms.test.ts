import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLookup } from '#core/glossary/lookup/lookup.ts';
import { lookupEntryOf } from '#core/glossary/search-terms.ts';
import { term } from '../../support/term.ts';

const terms = [
  term('local-autonomy', { en: 'local autonomy', ko: '지방자치' }),
  term('local-government', {
    en: 'local government',
    ko: '지방정부',
    koAdmitted: ['지방자치단체'],
    koAbbreviations: ['지자체'],
  }),
  term('e-government', { en: 'e-government', ko: '전자정부', enDeprecated: ['electronic government'] }),
  term('sdgs', { en: 'Sustainable Development Goals', enAbbreviations: ['SDGs'], ko: '지속가능발전목표' }),
  term('decentralization', { en: 'decentralization', ko: '지방분권' }),
];
const search = createLookup(terms.map(lookupEntryOf));
const ids = (query: string) => search(query).map((place) => terms[place]?.id);

it.each([
  ['the beginning of a word', 'auto', ['local-autonomy']],
  ['the beginning of any word, in any order', 'gov loc', ['local-government']],
  ['an exact abbreviation before what only begins so', 'sdgs', ['sdgs']],
  ['part of an abbreviation', 'SDG', ['sdgs']],
  ['hyphen, space and case variants', 'E Government', ['e-government']],
  ['a squeezed word, and below it what is a letter away', 'egovernment', ['e-government', 'local-government']],
  ['full-width letters', 'ｌｏｃａｌ　ａ', ['local-autonomy']],
  ['the beginning of a Korean word, the shorter first', '지방자치', ['local-autonomy', 'local-government']],
  ['the inside of a Korean word', '발전목표', ['sdgs']],
  ['Korean spacing variants', '지방 자치', ['local-autonomy', 'local-government']],
  ['a Korean short form', '지자체', ['local-government']],
])('finds %s', (_title, query, expected) => expect(ids(query)).toEqual(expected));

it('puts the preferred designation before a deprecated one', () => {
  expect(ids('e')[0]).toBe('e-government');
});

it('finds nothing for nothing', () => {
  expect([ids(''), ids('  '), ids('-!?'), ids('xqz')]).toEqual([[], [], [], []]);
});

it('answers any query without an exception, each term once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
      const found = ids(query);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 2000 },
  );
});
