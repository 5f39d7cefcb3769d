import { environmentLanguage } from '#backend/words/environment-language.ts';

/** A moment in the time of this machine, as its language writes it. */
export function momentIn(at: number): string {
  const language = environmentLanguage();
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
