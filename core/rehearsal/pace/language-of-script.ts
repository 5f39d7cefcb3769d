import type { Language } from '#core/texts/language.ts';

/** One block of Hangul is written where Latin takes two or three letters. */
const lettersInSyllable = 2.5;

/** The language in which most of a text is written; null for neither. */
export function languageOfScript(text: string): Language | null {
  const hangul = text.match(/[가-힣]/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (hangul + latin === 0) return null;
  return hangul * lettersInSyllable >= latin ? 'ko' : 'en';
}
