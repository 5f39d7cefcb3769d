import type { Bilingual } from '#core/texts/bilingual.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';

/** The text in `language`, or in the other where it is not in that one: which it is, is told. */
export function textIn(text: Bilingual, language: Language): { text: string; language: Language } {
  const wanted = text[language];
  if (wanted) return { text: wanted, language };
  const other = otherLanguage(language);
  return { text: text[other] ?? '', language: other };
}
