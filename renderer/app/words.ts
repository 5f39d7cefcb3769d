import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#core/texts/language.ts';

const loaders: Record<Language, () => Promise<{ words: ResourceLanguage }>> = {
  en: () => import('./words-en.ts'),
  ko: () => import('./words-ko.ts'),
};

/** The words of the interface, in `language` before the first paint; the other language comes when it is asked for. */
export async function createWords(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: await wordsOf(language) },
    defaultNS: 'app',
    // React escapes what it writes.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Loads the words of `language`, so that changing to it is immediate. */
export async function preloadWords(instance: i18n, language: Language): Promise<void> {
  const words = await wordsOf(language);
  for (const [namespace, texts] of Object.entries(words)) instance.addResourceBundle(language, namespace, texts);
}

export async function speak(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'app')) await preloadWords(instance, language);
  await instance.changeLanguage(language);
}

/** Each language is a chunk of its own. */
export async function wordsOf(language: Language): Promise<ResourceLanguage> {
  return (await loaders[language]()).words;
}
