import { useTranslation } from 'react-i18next';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useSecondsLeft, useSecondsToStart } from '../data/countdowns.ts';
import styles from './count-to.module.css';

type Size = 'large' | 'small';

/** The large number of a panel: what is left of the slot that is on, of `whole` milliseconds. */
export function CountToEnd({ whole, size }: { whole: number; size: Size }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const left = Math.max(0, (useSecondsLeft() ?? 0) * 1000);
  return (
    <>
      <p className={styles[size]} role="timer">
        {span.short(left)}
      </p>
      <p className={styles.label}>{t('ofLeft', { whole: span.short(whole) })}</p>
      <progress className={styles.bar} max={whole} value={Math.max(0, whole - left)} aria-label={t('progress')} />
    </>
  );
}

/** The large number of a panel: to the beginning of a slot that is to come. */
export function CountToStart({ slot, size }: { slot: string; size: Size }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const seconds = useSecondsToStart(slot) ?? 0;
  return (
    <>
      <p className={styles[size]} role="timer">
        {span.full(seconds * 1000)}
      </p>
      <p className={styles.label}>{t('untilStart')}</p>
    </>
  );
}
