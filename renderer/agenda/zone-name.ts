import type { TFunction } from 'i18next';
import { zoneCity } from '#core/time/zone.ts';

/** The city people know a zone by, in the language of the interface where it has a word for it. */
export function zoneName(zone: string, t: TFunction): string {
  const words: Record<string, string> = t('app:zones', { returnObjects: true });
  return words[zone] ?? zoneCity(zone);
}
