import { expect, it } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import {
  biographyPlace,
  deckTitlePlace,
  pointPlace,
  sectionTitlePlace,
  slideTitlePlace,
  textMarksOf,
} from '#core/glossary/text-marks.ts';
import { minimalEvent } from '../../support/minimal-event.ts';

const { content } = compile(
  minimalEvent({
    'slides/talk.yaml': ['{ en: It opens., ko: 문을 연다. }', '{ en: Two harbours open., ko: 두 항만이 문을 연다. }'],
    'people.yaml': [
      'bodies: [harbour-office]',
      `bodies: [harbour-office]
    bio:
      - { text: { en: She reads the tide gauge. }, from: [aims-1] }`,
    ],
  }),
);

it('슬라이드 노트와 약력에서 두 언어의 용어를 표시하고, 조사는 뺀다', () => {
  if (!content) throw new Error('The event has faults.');
  expect(textMarksOf(content)).toEqual({
    [pointPlace('talk', 'one', 0)]: {
      en: [{ term: 'harbour', start: 4, end: 12 }],
      ko: [{ term: 'harbour', start: 2, end: 4 }],
    },
    [biographyPlace('ada-smith', 0)]: { en: [{ term: 'tide-gauge', start: 14, end: 24 }], ko: [] },
  });
});

it('leaves out what holds no term', () => {
  const { content: plain } = compile(minimalEvent());
  if (!plain) throw new Error('The event has faults.');
  expect(textMarksOf(plain)).toEqual({});
});

it('marks terms in the titles of decks, slides and sections', () => {
  const { content: titled } = compile(
    minimalEvent({
      'slides/talk.yaml': [
        /title: .*(\n[^]*?)title: .*/u,
        'title: { en: Our harbour, ko: 우리 항만 }$1title: { en: Open, ko: 항만을 열며 }',
      ],
      'concept-note/en.md': ['## Aims', '## Aims of a harbour'],
    }),
  );
  if (!titled) throw new Error('The event has faults.');
  const marks = textMarksOf(titled);
  expect(marks[deckTitlePlace('talk')]).toEqual({
    en: [{ term: 'harbour', start: 4, end: 11 }],
    ko: [{ term: 'harbour', start: 3, end: 5 }],
  });
  expect(marks[slideTitlePlace('talk', 'one')]).toEqual({ en: [], ko: [{ term: 'harbour', start: 0, end: 2 }] });
  expect(marks[sectionTitlePlace('aims')]?.en).toEqual([{ term: 'harbour', start: 10, end: 17 }]);
});
