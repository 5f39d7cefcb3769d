import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { emptyRow } from '#core/exchange/term-row.ts';
import type { OwnTerm } from '#core/own/own-term.ts';
import { directions } from '#core/study/card-id.ts';
import { missedTerms } from '#core/study/missed-terms.ts';
import { isInScope, type Scope } from '#core/study/scope.ts';
import { cardsOf, studyTermsOf } from '#core/study/study-terms.ts';
import { studyTerm } from '../../support/study-term.ts';

const { content } = compileFolder(path.resolve(import.meta.dirname, '../../../assets/forum'));
if (!content) throw new Error('The content has faults.');
const { terms, agenda, decks } = content;

function ownTerm(id: string, en: string, ko: string, more: Partial<OwnTerm> = {}): OwnTerm {
  const named = (preferred: string) => ({ ...emptyRow.en, preferred });
  return { ...emptyRow, id: `own-${id}`, en: named(en), ko: named(ko), ...more };
}

const own = [
  ownTerm('county', 'county', '군', { sessions: ['opening'], speakers: ['somebody'], domain: 'mine' }),
  ownTerm('english', 'tied aid', ''),
  ownTerm('korean', '', '구속성 원조'),
];

describe('the terms to study', () => {
  const studied = studyTermsOf({ terms, agenda, decks }, own);

  it('begin with what decks name, in the order of the programme; one’s own come last', () => {
    const isNeeded = studied.map(({ slots, sessions, isOwn }) => !isOwn && (slots.length > 0 || sessions.length > 0));
    const needed = isNeeded.filter(Boolean).length;
    expect(needed).toBeGreaterThan(20);
    expect(isNeeded.slice(0, needed)).not.toContain(false);
    const order = agenda.sessions.map(({ id }) => id);
    const places = studied.slice(0, needed).map(({ sessions }) => order.indexOf(sessions[0] ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(studied.at(-1)).toMatchObject({ id: 'own-county', isOwn: true });
    expect(studied).toHaveLength(terms.length + 1);
  });

  it('of one’s own are those alone that are named in both languages: others have no prompt or no answer', () => {
    const ids = cardsOf(studied, directions).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('own-'))).toEqual(['own-county en-ko', 'own-county ko-en']);
  });

  it.each<[Scope, boolean]>([
    [{ kind: 'all', id: '' }, true],
    [{ kind: 'own', id: '' }, true],
    [{ kind: 'session', id: 'opening' }, true],
    [{ kind: 'speaker', id: 'somebody' }, true],
    [{ kind: 'domain', id: 'mine' }, true],
    [{ kind: 'session', id: 'closing' }, false],
    [{ kind: 'domain', id: 'theme' }, false],
    [{ kind: 'slot', id: 'opening' }, false],
    [{ kind: 'missed', id: '' }, false],
  ])('of one’s own are in the scope %o: %s', (scope, isIn) => {
    const [county] = studied.slice(-1);
    expect(county && isInScope(county, scope, new Set())).toBe(isIn);
  });

  it('“own” leaves every term of the event out', () => {
    const inScope = studied.filter((term) => isInScope(term, { kind: 'own', id: '' }, new Set()));
    expect(inScope.map(({ id }) => id)).toEqual(['own-county']);
  });
});

describe('what was missed', () => {
  it('is the own term that was made of it, else what look-up answers', () => {
    const studied = studyTermsOf({ terms: [], agenda, decks: [] }, own);
    const queries = ['County ', '군', 'decentralisation', 'nonsense'].map((query) => ({ query }));
    const answered = missedTerms(queries, studied, (query) => (query === 'nonsense' ? null : `answer-to-${query}`));
    expect([...answered]).toEqual(['own-county', 'answer-to-decentralisation']);
  });
});

describe('new cards', () => {
  it('come with ten other terms between the two of one term', () => {
    const cards = cardsOf(
      Array.from({ length: 25 }, (_, place) => studyTerm(`term-${place}`)),
      directions,
    );
    expect(new Set(cards.map(({ id }) => id)).size).toBe(50);
    const placeOf = (id: string) => cards.findIndex((card) => card.id === id);
    for (let place = 0; place < 20; place += 1)
      expect(placeOf(`term-${place} ko-en`) - placeOf(`term-${place} en-ko`)).toBe(10);
    expect(placeOf('term-24 ko-en') - placeOf('term-24 en-ko')).toBe(5);
  });
});
