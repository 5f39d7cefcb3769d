import { describe, expect, it } from 'vitest';
import { splitsOf } from '#core/korean/strip-particles.ts';

const first = (word: string) => splitsOf(word).map(({ noun, particle }) => `${noun}+${particle}`)[0] ?? null;

describe('조사 떼기', () => {
  it.each([
    ['정부를', '정부+를'],
    ['지역을', '지역+을'],
    ['서울로', '서울+로'],
    ['지역으로부터', '지역+으로부터'],
    ['지방에서의', '지방+에서의'],
    ['AI를', 'AI+를'],
  ])('받침에 맞는 가장 긴 조사를 뗀다: %s', (word, expected) => expect(first(word)).toBe(expected));

  it.each(['정부을', '지역를', '전문가', '회의', '참여자', '제도', '', '의'])('그 밖에는 떼지 않는다: %s', (word) =>
    expect(first(word)).toBeNull(),
  );

  it.each(['민주주의', '평가위원회가', '어린이'])('명사의 끝일 수도 있으면 그렇다고 한다: %s', (word) =>
    expect(splitsOf(word)).toMatchObject([{ doubtful: true }]),
  );
});
