import { z } from 'zod';

/** The two languages of an event and of the interface. */
export const languages = ['en', 'ko'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A text in both languages; `ko` is null until somebody has translated it. */
export const bilingualSchema = z.strictObject({
  en: z.string().min(1),
  ko: z.string().min(1).nullable().default(null),
});
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Both languages are there: required where a view could not do without. */
export const bothLanguagesSchema = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
export type BothLanguages = z.infer<typeof bothLanguagesSchema>;

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'ko' : 'en';
}

/** The text in `language`, or the English with a note that it is not translated. */
export function textIn(text: Bilingual, language: Language): { text: string; language: Language } {
  const wanted = text[language];
  return wanted === null ? { text: text.en, language: 'en' } : { text: wanted, language };
}
