import { useTranslation } from 'react-i18next';
import { programmeStart, type Programme } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { fullDate } from './dates.ts';
import styles from './programme-date.module.css';
import { zoneName } from './zone-name.ts';

/** The day of the event; where it has none, plainly so, and what stands in for it. */
export function ProgrammeDate({ programme }: { programme: Programme }) {
  const { t, i18n } = useTranslation('today');
  const { rehearsal, timeZone } = programme;
  const start = programmeStart(programme);
  const date = fullDate(start, timeZone, i18n.language);
  if (!rehearsal) return <p className={styles.date}>{date}</p>;
  return <p className={styles.date}>{t('noDate', { time: timeInZone(start, timeZone), zone: zoneName(timeZone, t), date })}</p>;
}
