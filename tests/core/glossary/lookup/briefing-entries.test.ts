import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { briefingEntries } from '#core/glossary/lookup/briefing-entries.ts';
import { createLookup } from '#core/glossary/lookup/lookup.ts';
import { bodySchema, personSchema } from '#core/speakers/person-schema.ts';
import { term } from '../../../support/term.ts';

const korean = personSchema.parse({
  id: 'soon-eun-kim',
  printed: 'Kim Soon Eun',
  honorific: { en: 'Mr.', ko: null },
  given: 'Soon Eun',
  family: 'Kim',
  order: 'family-given',
  korean: { text: '김순은', status: 'working' },
  title: { en: 'Chairperson', ko: '위원장' },
  bodies: ['committee'],
});
const western = personSchema.parse({
  ...korean,
  id: 'ada-smith',
  printed: 'Ada Smith',
  honorific: { en: 'Dr.', ko: '박사' },
  given: 'Ada',
  family: 'Smith',
  order: 'given-family',
  korean: { text: '에이다 스미스', status: 'working' },
  title: { en: 'Harbour Master', ko: '항만장' },
  bodies: ['harbour-office'],
});
const bodies = [
  bodySchema.parse({
    id: 'committee',
    name: { en: 'Committee on Autonomy', ko: '자치위원회' },
    abbreviation: 'COA',
    koreanStatus: 'working',
  }),
  bodySchema.parse({
    id: 'harbour-office',
    name: { en: 'Harbour Office', ko: '항만청' },
    koreanStatus: 'working',
  }),
];
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: null,
  sessions: [
    {
      id: 'morning',
      title: { en: 'Morning: Autonomy at Sea', ko: '오전: 바다의 자치' },
      start: '09:00',
      end: '10:00',
      slots: [
        {
          id: 'keynote',
          kind: 'keynote',
          title: { en: 'Keynote Speech', ko: '기조연설' },
          minutes: 8,
          speakers: ['soon-eun-kim'],
        },
      ],
    },
  ],
});
const terms = [term('harbour', { en: 'harbour', ko: '항만' }), term('autonomy', { en: 'autonomy', ko: '자치' })];
const entries = briefingEntries({ terms, people: [korean, western], bodies, agenda });
const lookup = createLookup(entries.map(({ entry }) => entry));
const found = (query: string) => lookup(query).map((place) => `${entries[place]?.kind} ${entries[place]?.id}`);

describe('one box finds', () => {
  it.each([
    ['a person by the family name', 'kim', 'person soon-eun-kim'],
    ['a person by the printed name', 'kim soon', 'person soon-eun-kim'],
    ['a person given name first', 'soon eun kim', 'person soon-eun-kim'],
    ['a person family name first', 'smith ada', 'person ada-smith'],
    ['a person by the Hangul name', '김순', 'person soon-eun-kim'],
    ['a person by initial consonants', 'ㅇㅇㄷ', 'person ada-smith'],
    ['a person by the title', 'chairp', 'person soon-eun-kim'],
    ['a person by the Korean title', '위원장', 'person soon-eun-kim'],
    ['a person by the name and the Korean honorific', '스미스 박사', 'person ada-smith'],
    ['a body by the Korean name', '자치위', 'body committee'],
    ['a body by its abbreviation', 'coa', 'body committee'],
    ['a slot by its title', 'keynote', 'slot keynote'],
    ['a slot by its session', 'morn', 'slot keynote'],
    ['a slot by the beginning of its session’s title alone', 'morning keynote', 'slot keynote'],
    ['a slot by its Korean title', '기조', 'slot keynote'],
    ['a term before whatever else begins so', 'harbour', 'term harbour'],
  ])('%s', (_title, query, expected) => expect(found(query)[0]).toBe(expected));

  it('a person and then what they speak in', () => {
    expect(found('김순은')).toEqual(['person soon-eun-kim', 'slot keynote']);
  });

  it('people by their body, below the body itself', () => {
    expect(found('harbour office')).toEqual(['body harbour-office', 'person ada-smith']);
  });
});

it('gives each answer a key of its own, whatever its kind', () => {
  const keys = briefingEntries({
    terms: [term('same', { en: 'same', ko: '같은' })],
    people: [{ ...korean, id: 'same' }],
    bodies: [{ ...bodies[0], id: 'same' } as (typeof bodies)[number]],
    agenda,
  }).map(({ entry }) => entry.id);
  expect(new Set(keys).size).toBe(keys.length);
});
