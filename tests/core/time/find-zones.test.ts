import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findZones, type NamedZone } from '#core/time/find-zones.ts';

const zones: NamedZone[] = [
  { zone: 'Asia/Seoul', names: ['Seoul', 'Asia/Seoul', '서울', 'Sejong', '세종', '대한민국 시간'] },
  {
    zone: 'Pacific/Auckland',
    names: ['Auckland', 'Pacific/Auckland', '오클랜드', 'Wellington', '웰링턴', '뉴질랜드 시간'],
  },
  { zone: 'America/New_York', names: ['New York', 'America/New_York', '뉴욕', 'Washington'] },
  { zone: 'America/Sao_Paulo', names: ['Sao Paulo', 'America/Sao_Paulo', 'Brasília', '브라질리아'] },
  { zone: 'America/Yakutat', names: ['Yakutat', 'America/Yakutat'] },
  { zone: 'UTC', names: ['UTC'] },
];
const find = (query: string) => findZones(zones, query, 8);

describe('a time zone is found by', () => {
  it.each([
    ['its city', 'auck', ['Pacific/Auckland']],
    ['its city in Korean', '오클', ['Pacific/Auckland']],
    ['a syllable still being composed', '웰리', ['Pacific/Auckland']],
    ['a first letter of one', '오ㅋ', ['Pacific/Auckland']],
    ['another city that shares its time', 'wellington', ['Pacific/Auckland']],
    ['its country in Korean', '뉴질랜드', ['Pacific/Auckland']],
    ['a second word', 'york', ['America/New_York']],
    ['its name among zones', 'america/new_york', ['America/New_York']],
    ['a name without its accents', 'brasilia', ['America/Sao_Paulo']],
    ['any case', 'UTC', ['UTC']],
  ])('%s', (_title, query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('what begins so before what has a word that does', () => {
    expect(find('y')).toEqual(['America/Yakutat', 'America/New_York']);
  });

  it.each(['', '  ', '!?', 'atlantis', 'eoul'])('not by %j', (query) => {
    expect(find(query)).toEqual([]);
  });
});

it('is found by every beginning of every name, and never by more than were asked for', () => {
  const named = fc.constantFrom(...zones.flatMap(({ zone, names }) => names.map((name) => ({ zone, name }))));
  fc.assert(
    fc.property(named, fc.integer({ min: 1, max: 20 }), ({ zone, name }, length) => {
      const query = [...name].slice(0, length).join('');
      expect(findZones(zones, query, zones.length)).toContain(zone);
      expect(findZones(zones, query, 1)).toHaveLength(1);
    }),
  );
});

it('answers whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => find(query).length <= 8),
    { numRuns: 2000 },
  );
});
