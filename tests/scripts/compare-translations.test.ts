import { expect, it } from 'vitest';
import { differences } from '../../scripts/translations/compare.ts';

it('finds nothing to say of words that agree, plural forms included', () => {
  const english = { a: 'A {{x}}', deep: { b_one: 'One', b_other: '{{count}} of them' } };
  expect(differences(english, { a: '가 {{x}}', deep: { b_other: '{{count}}개' } })).toEqual([]);
});

it('names what one language lacks', () => {
  expect(differences({ a: 'A', deep: { b: 'B' } }, { a: '가', c: '다' })).toEqual([
    'deep.b has no Korean',
    'c has no English',
  ]);
});

it('names a variable that one language forgets', () => {
  expect(differences({ a: '{{x}} and {{y}}' }, { a: '{{x}}' })).toEqual([
    'a fills in {{x}} {{y}} in English, {{x}} in Korean',
  ]);
});
