import { useTranslation } from 'react-i18next';
import type { LineGap } from '#core/agenda/run/time-line.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { Pointer } from './now-sign.tsx';
import { SlotMark } from './slot-mark.tsx';
import styles from './slot-row.module.css';
import own from './unallocated-row.module.css';

/** Time that the programme gives to nobody: shown as such, neither hidden nor filled, with what delay has left of it. */
export function UnallocatedRow({ gap, timeZone }: { gap: LineGap; timeZone: string }) {
  const { t } = useTranslation('today');
  const { start, end, isNow, minutes, minutesLeft } = gap;
  return (
    <li className={`${styles.slot} ${own.gap}`} data-now={isNow || undefined} aria-current={isNow ? 'time' : undefined}>
      {isNow && <Gone start={start} end={end} />}
      <div>
        <p className={styles.time}>{timeInZone(start, timeZone)}</p>
        {isNow && (
          <p className={styles.mark}>
            <SlotMark mark="running" />
          </p>
        )}
      </div>
      <p>
        {t('unallocated', { count: minutes })}
        {minutesLeft < minutes && ` · ${minutesLeft > 0 ? t('gapLeft', { count: minutesLeft }) : t('gapUsed')}`}
      </p>
    </li>
  );
}

function Gone({ start, end }: Pick<LineGap, 'start' | 'end'>) {
  return <Pointer percent={useNow((now) => Math.floor((100 * (now - start)) / (end - start)))} />;
}
