import { useTranslation } from 'react-i18next';
import type { Unallocated } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './slot-row.module.css';
import own from './unallocated-row.module.css';

/** Time that the programme gives to nobody: shown as such, neither hidden nor filled. */
export function UnallocatedRow({ gap, timeZone }: { gap: Unallocated; timeZone: string }) {
  const { t } = useTranslation('today');
  const { start, end } = gap;
  const isNow = useNow((now) => start <= now && now < end);
  return (
    <li
      className={`${styles.slot} ${own.gap}`}
      data-mark={isNow ? 'now' : undefined}
      aria-current={isNow ? 'time' : undefined}
    >
      <p className={styles.time}>
        {timeInZone(start, timeZone)}
        {isNow && (
          <span className={styles.mark}>
            <Icon name="now" />
            {t('mark.now')}
          </span>
        )}
      </p>
      <p>{t('unallocated', { count: (end - start) / 60_000 })}</p>
    </li>
  );
}
