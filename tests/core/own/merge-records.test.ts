import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#core/own/merge-records.ts';
import type { OwnRecord } from '#core/own/own-record.ts';
import { setFields } from '#core/own/set-fields.ts';

const base: OwnRecord = {
  kind: 'term',
  id: 'own-a',
  fields: setFields({}, { en: 'county', ko: '군', removed: false }, { at: 1, by: 'first' }),
};
const set = (record: OwnRecord, values: Parameters<typeof setFields>[1], at: number, by: string): OwnRecord => ({
  ...record,
  fields: setFields(record.fields, values, { at, by }),
});
const merged = (mine: OwnRecord, theirs: OwnRecord) => mergeRecords([mine], [theirs]).records[0] ?? mine;

describe('what a partner has', () => {
  it('comes in as it is where there was none', () => {
    expect(mergeRecords([], [base])).toEqual({
      records: [base],
      happened: [{ kind: 'term', id: 'own-a', field: null, what: 'new' }],
    });
  });

  it('stands where it was set with knowledge of mine, and not the other way round', () => {
    const newer = set(base, { en: 'district' }, 2, 'second');
    expect(mergeRecords([base], [newer])).toEqual({
      records: [newer],
      happened: [{ kind: 'term', id: 'own-a', field: 'en', what: 'newer' }],
    });
    expect(mergeRecords([newer], [base])).toEqual({
      records: [],
      happened: [{ kind: 'term', id: 'own-a', field: 'en', what: 'older' }],
    });
  });

  it('joins mine field by field: two fields changed by two people are both changed', () => {
    const mine = set(base, { en: 'district' }, 2, 'first');
    const theirs = set(base, { ko: '군청' }, 3, 'second');
    const { records, happened } = mergeRecords([mine], [theirs]);
    expect(records[0]?.fields).toMatchObject({ en: { value: 'district' }, ko: { value: '군청', other: null } });
    expect(happened).toMatchObject([
      { field: 'en', what: 'older' },
      { field: 'ko', what: 'newer' },
    ]);
  });

  it('is in conflict where neither knew of the other: the later stands, the earlier is kept, on both sides alike', () => {
    const mine = set(base, { en: 'district' }, 5, 'first');
    const theirs = set(base, { en: 'shire' }, 4, 'second');
    const { records, happened } = mergeRecords([mine], [theirs]);
    expect(records[0]?.fields['en']).toMatchObject({
      value: 'district',
      other: { value: 'shire', at: 4, by: 'second' },
    });
    expect(happened).toEqual([{ kind: 'term', id: 'own-a', field: 'en', what: 'conflict' }]);
    expect(merged(theirs, mine)).toEqual(records[0]);
  });

  it('breaks a tie of time by the machine’s name, on both sides alike', () => {
    const mine = set(base, { en: 'district' }, 4, 'first');
    const theirs = set(base, { en: 'shire' }, 4, 'second');
    expect(merged(mine, theirs).fields['en']?.value).toBe('shire');
    expect(merged(theirs, mine)).toEqual(merged(mine, theirs));
  });

  it('is one with mine where both set the same', () => {
    const mine = set(base, { en: 'district' }, 4, 'first');
    const theirs = set(base, { en: 'district' }, 6, 'second');
    const { records, happened } = mergeRecords([mine], [theirs]);
    expect(records[0]?.fields['en']).toMatchObject({ at: 6, by: 'second', other: null });
    expect(happened).toEqual([]);
    // Who then changes it, on either side, is known to have changed both.
    const later = set(merged(theirs, mine), { en: 'region' }, 7, 'second');
    expect(merged(mine, later).fields['en']).toMatchObject({ value: 'region', other: null });
  });

  it('stays settled once one side has settled it', () => {
    const conflict = merged(set(base, { en: 'district' }, 5, 'first'), set(base, { en: 'shire' }, 4, 'second'));
    const settled = set(conflict, { en: 'shire' }, 9, 'first');
    expect(merged(conflict, settled).fields['en']).toMatchObject({ value: 'shire', other: null });
    expect(merged(settled, conflict).fields['en']).toMatchObject({ value: 'shire', other: null });
  });

  it('keeps the values of three partners until somebody chooses', () => {
    const [one, two, three] = ['first', 'second', 'third'].map((by, at) => set(base, { en: `of ${by}` }, 5 + at, by));
    if (!one || !two || !three) throw new Error('there are three');
    const conflict = merged(merged(one, two), three);
    expect(conflict.fields['en']).toMatchObject({
      value: 'of third',
      other: { value: 'of second' },
      more: [{ value: 'of first' }],
    });
    const settled = set(conflict, { en: 'of first' }, 9, 'second');
    expect(settled.fields['en']).not.toHaveProperty('more');
    for (const partner of [one, two, three]) expect(mergeRecords([settled], [partner]).records).toEqual([]);
  });
});

describe('a removal', () => {
  const removed = set(base, { removed: true }, 5, 'first');

  it('is taken over where nothing was edited meanwhile', () => {
    expect(merged(base, removed)).toEqual(removed);
    expect(merged(removed, base)).toEqual(removed);
  });

  it('against an edit that it did not know of is a conflict that keeps the term', () => {
    const edited = set(base, { en: 'district' }, 3, 'second');
    const kept = merged(removed, edited);
    expect(kept).toEqual(merged(edited, removed));
    expect(kept.fields).toMatchObject({ en: { value: 'district' }, removed: { value: false, other: { value: true } } });
    const { happened } = mergeRecords([edited], [removed]);
    expect(happened).toContainEqual({ kind: 'term', id: 'own-a', field: 'removed', what: 'conflict' });
    expect(mergeRecords([kept], [removed]).records).toEqual([]);
    expect(mergeRecords([kept], [edited]).records).toEqual([]);
  });

  it('stands where it was chosen in that conflict', () => {
    const edited = set(base, { en: 'district' }, 3, 'second');
    const settled = set(merged(removed, edited), { removed: true }, 9, 'first');
    for (const partner of [removed, edited]) {
      expect(merged(partner, settled).fields['removed']).toMatchObject({ value: true, other: null });
    }
  });

  it('by both is no conflict, whatever each had edited before', () => {
    const both = merged(set(removed, { en: 'a' }, 6, 'first'), set(base, { removed: true, ko: '나' }, 7, 'second'));
    expect(both.fields['removed']).toMatchObject({ value: true, other: null });
  });
});

it('takes the earlier sight of an annotated term, so that neither partner misses what has changed since', () => {
  const seen = (term: string, at: number, by: string): OwnRecord => ({
    kind: 'annotation',
    id: 'krila',
    fields: setFields({}, { comment: 'say it slowly', seen: { en: term } }, { at, by }),
  });
  const { records, happened } = mergeRecords([seen('new', 9, 'first')], [seen('old', 3, 'second')]);
  expect(records[0]?.fields['seen']).toMatchObject({ value: { en: 'old' }, other: null });
  expect(happened).toEqual([]);
});
