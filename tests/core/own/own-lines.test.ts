import { expect, it } from 'vitest';
import type { ShownAnnotation, ShownOwnTerm } from '#core/api/own-contract.ts';
import type { Designations } from '#core/glossary/term-schema.ts';
import { filterOwnLines, ownLinesOf } from '#core/own/own-lines.ts';

function designations(preferred: string, admitted: string[] = []): Designations {
  return { preferred, admitted, deprecated: [], abbreviations: [] };
}

const county: ShownOwnTerm = {
  id: 'own-1',
  en: designations('county', ['Shire']),
  ko: designations('군'),
  definition: { en: '', ko: '' },
  note: { en: '', ko: '읍면 위' },
  domain: 'institutions',
  partOfSpeech: null,
  sessions: ['session-1'],
  speakers: [],
  kept: {},
  conflicts: [],
  at: 1,
};
const dropped: ShownAnnotation = {
  id: 'tied-aid',
  comment: 'said fast',
  hidden: false,
  sessions: [],
  speakers: [],
  seen: { en: designations('tied aid'), ko: designations('구속성 원조'), definition: { en: '', ko: '' } },
  conflicts: [],
  at: 2,
};
const lines = ownLinesOf([county], [dropped, { ...dropped, id: 'gone', seen: null, at: 3 }], () => undefined);

it('has what was changed last first, and calls a dropped term what it was called', () => {
  expect(lines.map(({ id, en }) => [id, en.preferred])).toEqual([
    ['gone', 'gone'],
    ['tied-aid', 'tied aid'],
    ['own-1', 'county'],
  ]);
  expect(lines[1]).toMatchObject({ standing: { is: 'dropped', was: dropped.seen } });
});

it.each([
  ['', '', ['gone', 'tied-aid', 'own-1']],
  ['SHIRE 읍면', '', ['own-1']],
  ['shire said', '', []],
  ['said', '', ['gone', 'tied-aid']],
  ['원조', '', ['tied-aid']],
  ['', 'session-1', ['own-1']],
  ['aid', 'session-1', []],
])('filtered by "%s" and the session "%s", leaves %j', (query, session, left) => {
  expect(filterOwnLines(lines, query, session).map(({ id }) => id)).toEqual(left);
});
