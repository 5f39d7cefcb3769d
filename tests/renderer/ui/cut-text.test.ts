import { array, assert, nat, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, type Cuts } from '../../../renderer/ui/cut-text.ts';

const nothing: Cuts = { marks: [], matches: [], calls: [] };
const text = 'The UN SDG Summit calls for action.';

describe('a text cut for showing', () => {
  it('is one piece when nothing is in it', () => {
    expect(cutText(text, nothing)).toEqual([{ start: 0, text, term: null, match: null, footnotes: [] }]);
  });

  it('is no piece when it is empty', () => {
    expect(cutText('', nothing)).toEqual([]);
  });

  it('has its marks as pieces of their own', () => {
    const pieces = cutText(text, { ...nothing, marks: [{ term: 'sdg-summit', start: 4, end: 17 }] });
    expect(pieces.map(({ text: piece, term }) => [piece, term])).toEqual([
      ['The ', null],
      ['UN SDG Summit', 'sdg-summit'],
      [' calls for action.', null],
    ]);
  });

  it('cuts a mark where a match begins inside it, and keeps both', () => {
    const pieces = cutText(text, {
      ...nothing,
      marks: [{ term: 'sdg-summit', start: 4, end: 17 }],
      matches: [{ start: 11, end: 23, number: 5 }],
    });
    expect(pieces.map(({ text: piece, term, match }) => [piece, term, match])).toEqual([
      ['The ', null, null],
      ['UN SDG ', 'sdg-summit', null],
      ['Summit', 'sdg-summit', 5],
      [' calls', null, 5],
      [' for action.', null, null],
    ]);
  });

  it('calls a footnote after the piece it stands behind, at the very end too', () => {
    const calls = [
      { at: 17, footnote: 'fn-1' },
      { at: text.length, footnote: 'fn-2' },
    ];
    expect(cutText(text, { ...nothing, calls }).map(({ footnotes }) => footnotes)).toEqual([['fn-1'], ['fn-2']]);
  });

  it('loses no letter, wherever it is cut', () => {
    const span = tuple(nat(50), nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    assert(
      property(string({ maxLength: 40 }), array(span), array(span), array(nat(50)), (any, m, f, c) => {
        const pieces = cutText(any, {
          marks: m.map((each) => ({ ...each, term: 't' })),
          matches: f.map((each, number) => ({ ...each, number })),
          calls: c.map((at) => ({ at, footnote: 'fn' })),
        });
        expect(pieces.map((piece) => piece.text).join('')).toBe(any);
      }),
    );
  });
});
