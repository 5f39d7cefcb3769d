import type { DocumentContent } from '#core/documents/document-schema.ts';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import { languages, type Language } from '#core/texts/language.ts';

/** A piece of an imported text that is shown, marked and analysed by itself. */
export interface Passage {
  /** Names it within its document. */
  place: string;
  text: string;
  language: Language;
  /** A speaker says it: not a footnote, nor what stands on a slide. */
  said: boolean;
}

export function paragraphPlace(paragraph: number): string {
  return `p${paragraph}`;
}

export function titlePlace(slide: number): string {
  return `s${slide}`;
}

export function shapePlace(slide: number, shape: number, paragraph: number): string {
  return `s${slide}-${shape}-${paragraph}`;
}

export function notesPlace(slide: number, paragraph: number): string {
  return `n${slide}-${paragraph}`;
}

export function unitPlace(unit: number, language: Language): string {
  return `u${unit}-${language}`;
}

/** Every piece of text of a document, in its order; empty ones are left out. */
export function passagesOf(content: DocumentContent): Passage[] {
  return piecesOf(content)
    .filter(({ text }) => text.trim() !== '')
    .map(({ place, text, said, language }) => ({
      place,
      text,
      said,
      // Whatever it says it is: names and figures alone are English until a letter says otherwise.
      language: language ?? languageOfScript(text) ?? 'en',
    }));
}

type Piece = Omit<Passage, 'language'> & { language?: Language };

function piecesOf(content: DocumentContent): Piece[] {
  switch (content.kind) {
    case 'script':
      return content.paragraphs.map(({ kind, text }, index) => ({
        place: paragraphPlace(index),
        text,
        said: kind !== 'footnote',
      }));
    case 'deck':
      return content.slides.flatMap(({ number, title, shapes, notes }) => [
        { place: titlePlace(number), text: title, said: false },
        ...shapes.flatMap((paragraphs, shape) =>
          paragraphs.map((text, index) => ({ place: shapePlace(number, shape, index), text, said: false })),
        ),
        ...notes.map((text, index) => ({ place: notesPlace(number, index), text, said: true })),
      ]);
    case 'aligned':
      return content.units.flatMap((unit, index) =>
        languages.map((language) => ({
          place: unitPlace(index, language),
          text: unit[language],
          said: true,
          language,
        })),
      );
  }
}
