import { describe, expect, it } from 'vitest';
import { followsNoun } from '#core/korean/particles.ts';

describe('체언 뒤에 올 수 있는 것', () => {
  it.each([
    '',
    '은',
    '를',
    '의',
    '에서',
    '에서의',
    '으로부터',
    '들',
    '들을',
    '까지는',
    '만의',
    '이라는',
    '하는',
    '되었다',
    '적인',
    '인',
    '이다',
  ])('조사·접미사: “%s”', (rest) => expect(followsNoun(rest)).toBe(true));
  it.each(['단체', '공무원', '부처', '기관의', '장'])('다른 명사의 일부: “%s”', (rest) =>
    expect(followsNoun(rest)).toBe(false),
  );
});
