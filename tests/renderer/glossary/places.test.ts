import { describe, expect, it } from 'vitest';
import { textDocumentSchema } from '#core/texts/segment-schema.ts';
import { placeIds, placesOf } from '../../../renderer/glossary/places.ts';

const none = { en: [], ko: [] };
const sentence = (id: string) => ({
  id,
  kind: 'sentence',
  paragraph: 0,
  marker: null,
  text: { en: id },
  footnotes: none,
  marks: none,
});
const note = textDocumentSchema.parse({
  id: 'note',
  title: { en: 'Note' },
  sections: [{ id: 'background', title: { en: 'Background' }, level: 2, segments: [sentence('b-1'), sentence('b-2')] }],
});

describe('the places of a term', () => {
  it('are each there once, however often and in whichever language the term stands in them', () => {
    const occurrences = [
      { term: 'forum', segment: 'b-2', language: 'en' as const },
      { term: 'forum', segment: 'b-2', language: 'ko' as const },
      { term: 'other', segment: 'b-1', language: 'en' as const },
    ];
    expect(placeIds('forum', occurrences)).toEqual(['b-2']);
  });

  it('stand in the order of the note, titles before what is under them', () => {
    expect(placesOf(['b-2', 'background', 'gone', 'b-1'], note).map(({ id }) => id)).toEqual([
      'background',
      'b-1',
      'b-2',
    ]);
  });
});
