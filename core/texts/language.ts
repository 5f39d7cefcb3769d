/** The two languages of an event and of the interface. Apart from the schemas, which windows need not load. */
export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'ko' : 'en';
}
