import { describe, expect, it } from 'vitest';
import type { OwnState, ShownOwnTerm } from '#core/api/own-contract.ts';
import { applyOwnChange } from '#core/own/apply-own-change.ts';
import { term } from '../../support/term.ts';

const texts = { en: '', ko: '' };
const own = (id: string, en: string): ShownOwnTerm => {
  const { en: english, ko } = term(id, { en, ko: '' });
  const beside = { definition: texts, note: texts, domain: '', partOfSpeech: null, kept: {}, conflicts: [], at: 1 };
  return { id, en: english, ko, sessions: [], speakers: [], ...beside };
};
const state = (what: OwnState['what'], revision: number, more: Partial<OwnState> = {}): OwnState => ({
  what,
  revision,
  terms: [],
  annotations: [],
  gone: [],
  undo: null,
  redo: null,
  ...more,
});
const known = state('whole', 3, { terms: [own('own-a', 'a'), own('own-b', 'b')] });

describe('what a window knows of what users made', () => {
  it('changes by what it is told; what did not change stays the same object', () => {
    const undo = { what: 'edit', at: 1, records: 1, name: null };
    const told = state('part', 4, { terms: [own('own-b', 'new'), own('own-c', 'c')], undo });
    const now = applyOwnChange(known, told);
    expect(now).toMatchObject({ what: 'whole', revision: 4, undo });
    expect(now?.terms.map(({ en }) => en.preferred)).toEqual(['a', 'new', 'c']);
    expect(now?.terms[0]).toBe(known.terms[0]);
    expect(now?.annotations).toBe(known.annotations);
    expect(applyOwnChange(known, state('part', 4, { gone: [{ kind: 'annotation', id: 'own-a' }] }))?.terms).toBe(
      known.terms,
    );
    const removed = applyOwnChange(known, state('part', 4, { gone: [{ kind: 'term', id: 'own-a' }] }));
    expect(removed?.terms.map(({ id }) => id)).toEqual(['own-b']);
  });

  it('does not go back by what comes late', () => {
    expect(applyOwnChange(known, state('part', 3, { terms: [own('own-a', 'old')] }))).toBe(known);
    expect(applyOwnChange(known, state('whole', 2))).toBe(known);
    expect(applyOwnChange(known, state('ask', 3))).toBe(known);
  });

  it('must be asked anew after a change that was missed or is too large to be told', () => {
    expect(applyOwnChange(known, state('part', 5))).toBeNull();
    expect(applyOwnChange(known, state('ask', 4))).toBeNull();
    expect(applyOwnChange(known, state('whole', 9))).toMatchObject({ revision: 9, terms: [] });
  });
});
