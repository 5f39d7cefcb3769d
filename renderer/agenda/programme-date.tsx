import { useTranslation } from 'react-i18next';
import { programmeStart, type Programme } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { fullDate } from '../clock/dates.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import styles from './programme-date.module.css';

/** The day of the event; where it has none, plainly so, and what stands in for it. */
export function ProgrammeDate({ programme }: { programme: Programme }) {
  const { t, i18n } = useTranslation('today');
  const zoneName = useZoneName();
  const { rehearsal, timeZone } = programme;
  const start = programmeStart(programme);
  const date = fullDate(start, timeZone, i18n.language);
  if (!rehearsal) return <p className={styles.date}>{date}</p>;
  return (
    <p className={styles.date}>{t('noDate', { time: timeInZone(start, timeZone), zone: zoneName(timeZone), date })}</p>
  );
}
