import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { fullDate } from '../clock/dates.ts';
import { useOwnZone } from '../data/own-zone.ts';

/** How to say a moment on this computer: its date in full and the time, in the user's own zone. */
export function useMoment(): (at: Instant) => string {
  const { i18n } = useTranslation();
  const zone = useOwnZone();
  return (at) => `${fullDate(at, zone, i18n.language)} ${timeInZone(at, zone)}`;
}
