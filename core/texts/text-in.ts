import type { Bilingual } from '#core/texts/bilingual.ts';
import type { Language } from '#core/texts/language.ts';

/** The text in `language`, or the English with a note that it is not translated. */
export function textIn(text: Bilingual, language: Language): { text: string; language: Language } {
  const wanted = text[language];
  return wanted === null ? { text: text.en, language: 'en' } : { text: wanted, language };
}
