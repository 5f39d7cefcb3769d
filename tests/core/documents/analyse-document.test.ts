import { describe, expect, it } from 'vitest';
import { createAnalyseDocument, documentAnalysisSchema, type Known } from '#core/documents/analyse-document.ts';
import type { DocumentContent } from '#core/documents/document-schema.ts';
import { hiddenCharactersIn } from '#core/documents/hidden-characters.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { figuresIn } from '#core/numbers/figures-in.ts';
import { term } from '../../support/term.ts';

const known: Known = {
  terms: [
    term('smart-city', { en: 'smart city', ko: '스마트시티' }),
    { ...term('own-grid', { en: 'smart grid', ko: '' }), partOfSpeech: 'noun' },
    term('sdgs', { en: 'Sustainable Development Goals', enAbbreviations: ['SDGs'], ko: '지속가능발전목표' }),
  ],
  names: [],
};
const analyse = createAnalyseDocument(known);
const remarks = { refused: [], noticed: [] };
const deck: DocumentContent = {
  kind: 'deck',
  slides: [
    {
      number: 3,
      hidden: false,
      title: 'Smart cities',
      shapes: [['a smart grid', '스마트시티의']],
      notes: ['Say smart city now.'],
    },
  ],
  ...remarks,
};
const script = (...texts: string[]): DocumentContent => ({
  kind: 'script',
  paragraphs: texts.map((text) => ({ kind: 'text', text })),
  ...remarks,
});
const where = { language: null, slotMinutes: null };

describe('Marks', () => {
  it('are of the event’s terms and one’s own alike, passage by passage in its own language', () => {
    const analysis = documentAnalysisSchema.parse(analyse(deck, where));
    const texts = new Map(passagesOf(deck).map(({ place, text }) => [place, text]));
    const marked = Object.entries(analysis.marks).flatMap(([place, marks]) =>
      marks.map(({ term: id, start, end }) => `${place} ${id}: ${texts.get(place)?.slice(start, end)}`),
    );
    expect(marked).toEqual([
      's3 smart-city: Smart cities',
      's3-0-0 own-grid: smart grid',
      's3-0-1 smart-city: 스마트시티',
      'n3-0 smart-city: smart city',
    ]);
  });
});

describe('A very long text', () => {
  it('is looked at in its beginning alone, and says so', () => {
    const long = script(...Array.from({ length: 20 }, () => `smart city ${'word '.repeat(10_000)}`));
    const { whole, marks } = analyse(long, where);
    expect(whole).toBe(false);
    expect(Object.keys(marks)).toHaveLength(11);
    expect(analyse(deck, where).whole).toBe(true);
  });
});

describe('The load of a speech', () => {
  it('is that of the notes of a deck, of a script without footnotes, of both sides of an aligned text', () => {
    expect(analyse(deck, where).loads).toMatchObject([{ language: 'en', units: 4, seconds: 2 }]);
    const withFootnote: DocumentContent = {
      kind: 'script',
      paragraphs: [
        { kind: 'text', text: 'four words are said' },
        { kind: 'footnote', text: 'these are not said' },
      ],
      ...remarks,
    };
    expect(analyse(withFootnote, where).loads).toMatchObject([{ language: 'en', units: 4 }]);
    const aligned: DocumentContent = {
      kind: 'aligned',
      units: [
        { en: 'two words', ko: '네 음절이' },
        { en: 'one', ko: '' },
      ],
      ...remarks,
    };
    expect(analyse(aligned, where).loads.map(({ language, units }) => `${language} ${units}`)).toEqual([
      'en 3',
      'ko 4',
    ]);
    expect(analyse(script('...'), where).loads).toEqual([]);
  });

  it('is held against the slot it is for', () => {
    const text = `${'word '.repeat(118)}17 95%`;
    expect(analyse(script(text), { language: 'en', slotMinutes: 1 }).loads).toEqual([
      {
        language: 'en',
        units: 122,
        figures: 2,
        seconds: 61,
        inSlot: { minutes: 1, aMinute: 122, band: 'amber' },
        figuresAMinute: 2,
      },
    ]);
    expect(analyse(script(text), { language: 'en', slotMinutes: null }).loads).toMatchObject([
      { inSlot: null, figuresAMinute: 2 },
    ]);
  });
});

describe('Figures', () => {
  it.each([
    ['In 2030, 65% of 17 goals', ['2030', '65%', '17']],
    ['1.5 million people, the 27th, 3조 5,000억 원', ['1.5 million', '27th', '3조 5,000억']],
    ['COVID-19, G20, 5G, version 1.2.3', []],
    ['', []],
  ])('of “%s”', (text, expected) => {
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('Acronyms that nobody explains', () => {
  const unexplained = (...texts: string[]) =>
    analyse(script(...texts), where).acronyms.map(({ acronym, count }) => `${acronym} ${count}`);
  it.each([
    ['are told with how often they are used', ['The KPI and the KPIs of NGOs.'], ['KPI 2', 'NGO 1']],
    ['are not those of the glossary', ['SDGs and each SDG'], []],
    ['are not those that the text writes out', ['A key performance indicator (KPI). The KPI rose.'], []],
    ['are not those written out in brackets', ['KPIs (key performance indicators) rose.'], []],
    ['are not those with a Korean name beside', ['핵심성과지표(KPI)와 NGO(비정부기구)'], []],
    ['are those in brackets that shorten something else', ['It begins in Seoul (KST).'], ['KST 1']],
    ['are no Roman numerals and no shouting', ['Part III at 9 AM', 'THANK YOU VERY MUCH'], []],
    ['are met in Korean', ['KPI를 봅니다'], ['KPI 1']],
  ])('%s', (_what, texts, expected) => expect(unexplained(...texts)).toEqual(expected));
});

describe('Hidden characters', () => {
  it.each([
    ['plain text, 한국어, emoji 👩‍🚀 and ‘quotes’', 0, 0],
    ['\u202Eturned', 1, 0],
    ['zero\u200Bwidth, soft\u00ADhyphen, filler\u3164', 0, 3],
    ['\u{E0041}tag', 0, 1],
    ['line\nand\ttab', 0, 0],
    ['bell\u0007', 0, 1],
  ])('of “%s”', (text, bidi, invisible) => expect(hiddenCharactersIn(text)).toEqual({ bidi, invisible }));
});
