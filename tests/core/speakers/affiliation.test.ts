import { describe, expect, it } from 'vitest';
import { affiliation } from '#core/speakers/affiliation.ts';
import { bodySchema, personSchema, type Body, type Person } from '#core/speakers/person-schema.ts';

const bodies = new Map<string, Body>(
  [
    { id: 'un', name: { en: 'United Nations', ko: '유엔' }, abbreviation: 'UN' },
    { id: 'desa', name: { en: 'UN Department', ko: '유엔 경제사회처' }, abbreviation: 'UN DESA', parent: 'un' },
    { id: 'dpidg', name: { en: 'Division', ko: '디지털정부국' }, abbreviation: 'DPIDG', parent: 'desa' },
    { id: 'branch', name: { en: 'Digital Government Branch', ko: '디지털정부과' }, parent: 'dpidg' },
    { id: 'unpog', name: { en: 'Project Office', ko: '유엔거버넌스센터' }, abbreviation: 'UNPOG', parent: 'dpidg' },
    { id: 'bank', name: { en: 'The World Bank', ko: '세계은행' } },
    { id: 'practice', name: { en: 'Global Practice', ko: '글로벌 프랙티스' }, parent: 'bank' },
    { id: 'city', name: { en: 'City Council' } },
  ].map((body) => [body.id, bodySchema.parse({ ...body, koreanStatus: 'confirmed' })]),
);

function person(title: { en: string; ko?: string }, ...of: string[]): Person {
  return personSchema.parse({
    id: 'p',
    printed: 'P Q',
    honorific: { en: 'Ms.' },
    given: 'P',
    family: 'Q',
    order: 'given-family',
    korean: { text: '피', status: 'working' },
    title,
    bodies: of,
  });
}

const inEnglish = (who: Person) => affiliation(who, (id) => bodies.get(id), 'en');
const inKorean = (who: Person) => affiliation(who, (id) => bodies.get(id), 'ko');

describe('an affiliation', () => {
  const officer = person({ en: 'Officer', ko: '담당관' }, 'branch');

  it('goes from small to large in English, with what comes after shortened', () => {
    expect(inEnglish(officer)).toBe('Officer, Digital Government Branch, DPIDG/UN DESA');
  });

  it('goes from large to small in Korean, in full', () => {
    expect(inKorean(officer)).toBe('유엔 경제사회처 디지털정부국 디지털정부과 담당관');
  });

  it('gives the abbreviation of the body itself, and the name of a parent that has none', () => {
    expect(inEnglish(person({ en: 'Head' }, 'unpog'))).toBe('Head, Project Office (UNPOG), DPIDG/UN DESA');
    expect(inEnglish(person({ en: 'Specialist' }, 'practice'))).toBe('Specialist, Global Practice, The World Bank');
  });

  it('puts each of several titles to its own body', () => {
    const two = person({ en: 'Head; Lecturer', ko: '센터장 겸 강사' }, 'practice', 'city');
    expect(inEnglish(two)).toBe('Head, Global Practice, The World Bank; Lecturer, City Council');
    expect(inKorean(two)).toBe('세계은행 글로벌 프랙티스 센터장 · City Council 강사');
  });

  it('says one title once for several bodies', () => {
    expect(inEnglish(person({ en: 'Professor' }, 'city', 'bank'))).toBe('Professor, City Council · The World Bank');
  });
});
