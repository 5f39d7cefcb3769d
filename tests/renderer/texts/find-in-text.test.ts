import { describe, expect, it } from 'vitest';
import type { Segment } from '#core/texts/segment-schema.ts';
import { findInSegments, stepMatch } from '../../../renderer/texts/find-in-text.ts';

function segment(id: string, en: string, ko: string | null): Segment {
  return {
    id,
    kind: 'sentence',
    paragraph: 0,
    marker: null,
    text: { en, ko },
    footnotes: { en: [], ko: [] },
    marks: { en: [], ko: [] },
  };
}

const segments = [
  segment('one', 'Digital transformation and digital  inclusion.', '디지털 전환과 디지털 포용.'),
  segment('two', 'So-called “non-contact” (digital) industries: what?', null),
];
const found = (query: string) =>
  findInSegments(segments, query).map(
    ({ segment: id, language, start, end }) =>
      `${id} ${language} ${segments.find((each) => each.id === id)?.text[language]?.slice(start, end)}`,
  );

describe('find in the note', () => {
  it('finds upper and lower case alike, in the order of reading', () => {
    expect(found('DIGITAL')).toEqual(['one en Digital', 'one en digital', 'two en digital']);
  });

  it('finds in both languages, and numbers the places through', () => {
    expect(found('디지털')).toEqual(['one ko 디지털', 'one ko 디지털']);
    expect(findInSegments(segments, 'i').map(({ number }) => number)).toEqual(
      findInSegments(segments, 'i').map((_, index) => index),
    );
  });

  it('takes a space for any run of spaces', () => {
    expect(found(' digital inclusion ')).toEqual(['one en digital  inclusion']);
  });

  it('takes what is typed as it stands, whatever it means elsewhere', () => {
    expect(found('(digital)')).toEqual(['two en (digital)']);
    expect(found('what?')).toEqual(['two en what?']);
    expect(found('.*')).toEqual([]);
    expect(found('[')).toEqual([]);
    expect(found('\\')).toEqual([]);
  });

  it('finds composed text for a decomposed query', () => {
    expect(found('전환'.normalize('NFD'))).toEqual(['one ko 전환']);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });
});

describe('stepping through the places', () => {
  it('goes around both ends', () => {
    expect(stepMatch(0, 3, 1)).toBe(1);
    expect(stepMatch(2, 3, 1)).toBe(0);
    expect(stepMatch(0, 3, -1)).toBe(2);
  });

  it('stays where it is when there is no place', () => {
    expect(stepMatch(0, 0, 1)).toBe(0);
  });
});
