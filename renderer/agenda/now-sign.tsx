import { useTranslation } from 'react-i18next';
import { timeInZone } from '#core/time/zone.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { usePercentGone } from '../data/countdowns.ts';
import styles from './now-sign.module.css';

/** Now between two rows of the time line, while nothing is on. */
export function NowBetween({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation('today');
  const minute = useNow(wholeMinute);
  return (
    <span className={styles.between}>
      <span className={styles.label}>{t('nowAt', { time: timeInZone(minute, timeZone) })}</span>
    </span>
  );
}

/** Now beside the row that is on: as far down as its time has gone. The row itself says so in words. */
export function NowBeside() {
  return <Pointer percent={usePercentGone() ?? 0} />;
}

export function Pointer({ percent }: { percent: number }) {
  return <span className={styles.beside} style={{ '--gone': `${percent}%` } as object} aria-hidden="true" />;
}
