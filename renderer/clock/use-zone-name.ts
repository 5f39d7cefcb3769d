import { useTranslation } from 'react-i18next';
import { zoneCity } from '#core/time/zone.ts';

/** The city people know a zone by, in the language of the interface where it has a word for it. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTranslation('app');
  const words: Record<string, string> = t('zones', { returnObjects: true });
  return (zone) => words[zone] ?? zoneCity(zone);
}
