import { useTranslation } from 'react-i18next';
import { instantAt } from '#core/time/zone.ts';
import { fullDate } from '../clock/dates.ts';
import { useRunSnapshot } from '../data/run.ts';
import styles from './programme-date.module.css';

/** Says that there is a run which is not of this programme: it counts for nothing here, and nobody has to wonder why. */
export function OtherRun() {
  const { t, i18n } = useTranslation('today');
  const { other } = useRunSnapshot();
  if (!other) return null;
  const date = fullDate(instantAt(other.date, '12:00', 'UTC'), 'UTC', i18n.language);
  return <p className={styles.quiet}>{t('otherRun', { count: other.lines, date })}</p>;
}
