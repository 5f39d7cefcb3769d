import type { Content } from '#core/content/content.ts';
import { createFindOccurrences } from '#core/glossary/find-occurrences.ts';
import type { Marks } from '#core/texts/segment-schema.ts';

/** The marks of the texts that are not segments of the note, by their places; a text without terms has no entry. */
export type TextMarks = Record<string, Marks>;

export function pointPlace(slot: string, slide: string, point: number): string {
  return `${slot}/${slide}/${point}`;
}

export function biographyPlace(person: string, sentence: number): string {
  return `${person}/${sentence}`;
}

export function slideTitlePlace(slot: string, slide: string): string {
  return `${slot}/${slide}`;
}

export function deckTitlePlace(slot: string): string {
  return `deck ${slot}`;
}

export function sectionTitlePlace(section: string): string {
  return `section ${section}`;
}

type Marked = Pick<Content, 'conceptNote' | 'decks' | 'people' | 'terms'>;

/** Marks the glossary's terms in slide notes and biographies, and in the titles of slides, decks and sections. */
export function textMarksOf({ conceptNote, decks, people, terms }: Marked): TextMarks {
  const find = createFindOccurrences(terms);
  const places = [
    ...conceptNote.sections.map(({ id, title }) => ({ place: sectionTitlePlace(id), text: title })),
    ...decks.map(({ slot, title }) => ({ place: deckTitlePlace(slot), text: title })),
    ...decks.flatMap(({ slot, slides }) =>
      slides.map(({ id, title }) => ({ place: slideTitlePlace(slot, id), text: title })),
    ),
    ...decks.flatMap(({ slot, slides }) =>
      slides.flatMap(({ id, points }) =>
        points.map(({ text }, point) => ({ place: pointPlace(slot, id, point), text })),
      ),
    ),
    ...people.flatMap(({ id, bio }) =>
      bio.map(({ text }, sentence) => ({ place: biographyPlace(id, sentence), text })),
    ),
  ];
  return Object.fromEntries(
    places
      .map(({ place, text: { en, ko } }) => {
        const marks = { en: find.marks(en, 'en'), ko: ko === null ? [] : find.marks(ko, 'ko') };
        return [place, marks] as const;
      })
      .filter(([, { en, ko }]) => en.length + ko.length > 0),
  );
}
