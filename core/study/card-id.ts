import { otherLanguage, type Language } from '#core/texts/language.ts';

/** What is shown, and what is asked for. */
export const directions = ['en-ko', 'ko-en'] as const;
export type Direction = (typeof directions)[number];

/** A card is a term in one direction; its name outlives every update of the content. */
export function cardId(term: string, direction: Direction): string {
  return `${term} ${direction}`;
}

/** The language of the prompt. */
export function promptLanguage(direction: Direction): Language {
  return direction === 'en-ko' ? 'en' : 'ko';
}

export function answerLanguage(direction: Direction): Language {
  return otherLanguage(promptLanguage(direction));
}
