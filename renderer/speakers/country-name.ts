import { useTranslation } from 'react-i18next';

/** A country as the United Nations name it where the interface has that word, else as the browser does. */
export function useCountryName(): (code: string) => string {
  const { t, i18n } = useTranslation('speakers');
  const words: Record<string, string> = t('countries', { returnObjects: true });
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  return (code) => words[code] ?? names.of(code) ?? code;
}
