import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import styles from './overview.module.css';
import { useIntervalWords } from './use-interval-words.ts';

/** What is studied towards: a start, in the event's zone, and how long until then. */
export function DeadlineLine({ deadline, timeZone }: { deadline: Instant | null; timeZone: string }) {
  const { t, i18n } = useTranslation('study');
  const zoneName = useZoneName();
  const words = useIntervalWords();
  const now = useNow(wholeMinute);
  if (deadline === null) return <p className={styles.deadline}>{t('noDeadline')}</p>;
  return (
    <p className={styles.deadline}>
      {t('deadline', {
        date: shortDate(deadline, timeZone, i18n.language),
        time: timeInZone(deadline, timeZone),
        zone: zoneName(timeZone),
        span: words(deadline - now),
      })}
    </p>
  );
}
