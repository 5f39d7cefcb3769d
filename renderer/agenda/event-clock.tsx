import { useTranslation } from 'react-i18next';
import { dateInZone, showTheSame, timeInZone, utcOffset } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import { useOwnZone } from '../data/own-zone.ts';
import styles from './event-clock.module.css';

/** The time where the event is, and the user's own where it differs. */
export function EventClock() {
  const { t, i18n } = useTranslation('app');
  const zoneName = useZoneName();
  const { timeZone } = useContent('agenda.get');
  const now = useNow(wholeSecond);
  const own = useOwnZone();
  return (
    <p className={styles.clock}>
      <strong className={styles.time} role="timer">
        {timeInZone(now, timeZone, 'seconds')}
      </strong>
      <span>
        {zoneName(timeZone)}
        <span className={styles.offset}> {utcOffset(now, timeZone)}</span>
      </span>
      {!showTheSame(now, own, timeZone) && (
        <span className={styles.own}>
          {t('clock.own', { time: timeInZone(now, own), zone: zoneName(own) })}
          {` ${utcOffset(now, own)}`}
          {dateInZone(now, own) !== dateInZone(now, timeZone) && ` · ${shortDate(now, own, i18n.language)}`}
        </span>
      )}
    </p>
  );
}
