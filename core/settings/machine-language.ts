import type { Language } from '#core/texts/bilingual.ts';

/** The interface's language for a machine that prefers `locales` ("ko-KR", "ko_KR.UTF-8"), best first: Korean or English. */
export function machineLanguage(locales: readonly string[]): Language {
  for (const locale of locales) {
    const language = locale.toLowerCase().split(/[-_.]/u)[0];
    if (language === 'ko' || language === 'en') return language;
  }
  return 'en';
}
