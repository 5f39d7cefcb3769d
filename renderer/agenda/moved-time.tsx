import { useTranslation } from 'react-i18next';
import { listedTime, minutesApart } from '#core/agenda/run/listed-time.ts';
import type { Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import styles from './moved-time.module.css';

interface MovedTimeProps {
  planned: Instant;
  /** Null for what will not be. */
  expected: Instant | null;
  /** It has happened. */
  isActual?: boolean;
  timeZone: string;
}

/** A time as planned and, where it differs by a minute or more, as it is expected or was: "15:23 → 15:29". */
export function MovedTime({ planned, expected, isActual = false, timeZone }: MovedTimeProps) {
  const { t } = useTranslation('today');
  if (expected === null || minutesApart(planned, expected) === 0) return timeInZone(planned, timeZone);
  return (
    <span className={styles.both}>
      <span className="visually-hidden">{isActual ? t('planAndActual') : t('planAndExpected')} </span>
      <span className={styles.planned}>{timeInZone(planned, timeZone)}</span>
      {' → '}
      <span className={styles.expected}>{timeInZone(listedTime(planned, expected), timeZone)}</span>
    </span>
  );
}
