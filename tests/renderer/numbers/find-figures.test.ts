import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/numbers/figure-schema.ts';
import { findFigures } from '../../../renderer/numbers/find-figures.ts';

function figure(id: string, [en, ko]: string[], [readEn, readKo]: string[], note: Figure['note'] = null): Figure {
  const both = (english = '', korean = '') => ({ en: english, ko: korean });
  return { id, kind: 'quantity', text: both(en, ko), read: both(readEn, readKo), note, segments: ['one'] };
}

const figures = [
  figure('share', ['65 percent', '65%'], ['sixty-five percent', '육십오 퍼센트'], {
    en: 'Of all targets.',
    ko: '전체 세부목표',
  }),
  figure('resolution', ['A/RES/74/4', 'A/RES/74/4'], ['seventy-four slash four', '칠십사의 사']),
  figure('year', ['2019', '2019년'], ['twenty nineteen', '이천십구 년']),
];

const found = (query: string) => findFigures(figures, query).map(({ id }) => id);

describe('finding figures', () => {
  it('has all of them while nothing is typed', () => {
    expect(found('')).toEqual(['share', 'resolution', 'year']);
    expect(found(' ')).toEqual(['share', 'resolution', 'year']);
    expect(found('%')).toEqual(['share', 'resolution', 'year']);
  });

  it.each([
    ['65', 'share'],
    ['65%', 'share'],
    ['Sixty five', 'share'],
    ['a/res/74', 'resolution'],
    ['이천십구년', 'year'],
    ['칠십사의 사', 'resolution'],
    ['targets percent', 'share'],
    ['세부목표', 'share'],
  ])('finds %j by how it is written, read or explained', (query, id) => {
    expect(found(query)).toEqual([id]);
  });

  it('wants every word', () => {
    expect(found('65 nineteen')).toEqual([]);
  });
});
