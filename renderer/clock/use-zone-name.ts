import { useTranslation } from 'react-i18next';
import { zoneCity, zoneToday } from '#core/time/zone.ts';
import { placeOfZone } from './place-of-zone.ts';

/** The city people know a zone by, in the language of the interface where it or the system has a word for it. */
export function useZoneName(): (zone: string) => string {
  const { t, i18n } = useTranslation('app');
  const words: Record<string, string> = t('zones', { returnObjects: true });
  return (zone) =>
    words[zoneToday(zone)] ?? (i18n.language === 'en' ? zoneCity(zone) : placeOfZone(zone, i18n.language));
}
