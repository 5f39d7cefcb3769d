import { describe, expect, it } from 'vitest';
import type { ShownAnnotation, ShownOwnTerm } from '#core/api/own-contract.ts';
import { findOwn, ownEntriesOf, type OwnFilter } from '#core/own/find-own.ts';
import { seenOf } from '#core/own/standing.ts';
import { term } from '../../support/term.ts';

const county = term('county', { en: 'county', ko: '군' });
const texts = { en: '', ko: '' };
const own: ShownOwnTerm = {
  ...{ id: 'own-a', definition: texts, domain: '', partOfSpeech: null, kept: {}, conflicts: [], at: 5 },
  en: term('own-a', { en: 'fiscal cliff', ko: '', enAdmitted: ['budget cliff'] }).en,
  ko: term('own-a', { en: '', ko: '재정 절벽' }).ko,
  note: { en: '', ko: '천천히' },
  sessions: ['session-1'],
  speakers: ['ada'],
};
const annotation = (id: string, at: number): ShownAnnotation => ({
  ...{ id, comment: 'slowly', hidden: false, sessions: [], speakers: ['ada'], conflicts: [], at },
  seen: seenOf(county),
});
const entries = ownEntriesOf([own], [annotation('county', 9), annotation('dropped', 2)], new Map([['county', county]]));
const any: OwnFilter = { query: '', session: '', speaker: '' };
const found = (filter: Partial<OwnFilter>) => findOwn(entries, { ...any, ...filter }).map(({ id }) => id);

describe('what one made oneself', () => {
  it('is listed by its last change, the newest first, dropped terms too', () => {
    expect(found({})).toEqual(['county', 'own-a', 'dropped']);
  });

  it.each([
    ['a variant', { query: 'budget' }, ['own-a']],
    ['Korean without its space', { query: '재정절벽' }, ['own-a']],
    ['words of both languages', { query: 'fiscal 천천히' }, ['own-a']],
    ['a comment', { query: 'SLOWLY' }, ['county', 'dropped']],
    ['the term as it was', { query: '군 dropped' }, ['dropped']],
    ['nothing', { query: 'xyz' }, []],
    ['a session', { session: 'session-1' }, ['own-a']],
    ['a speaker and a word', { speaker: 'ada', query: 'county' }, ['county', 'dropped']],
  ])('is found by %s', (_title, filter, expected) => expect(found(filter)).toEqual(expected));
});
