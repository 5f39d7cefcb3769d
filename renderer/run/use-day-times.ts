import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { fullDate } from '../clock/dates.ts';
import { useContent } from '../data/content.ts';

export interface DayTimes {
  /** "14:31:20"; on the whole minute "14:31". */
  brief: (at: Instant) => string;
  /** "14:31:20" */
  exact: (at: Instant) => string;
  /** "Tuesday, 24 November 2026" */
  date: (at: Instant) => string;
}

/** Instants as times and days where the event is. */
export function useDayTimes(): DayTimes {
  const { i18n } = useTranslation();
  const { timeZone } = useContent('agenda.get');
  const exact = (at: Instant) => timeInZone(at, timeZone, 'seconds');
  return {
    exact,
    brief: (at) => exact(at).replace(/:00$/u, ''),
    date: (at) => fullDate(at, timeZone, i18n.language),
  };
}
