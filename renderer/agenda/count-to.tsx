import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import styles from './count-to.module.css';

interface CountToProps {
  end: Instant;
  /** The length of what is running out, in milliseconds; absent while something is still to begin. */
  of?: number;
  size: 'large' | 'small';
}

/** The large number of a panel: to a beginning, or to an end with how much of the whole is left. */
export function CountTo({ end, of, size }: CountToProps) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const now = useNow(wholeSecond);
  const left = Math.max(0, end - now);
  return (
    <>
      <p className={styles[size]} role="timer">
        {of === undefined ? span.full(left) : span.short(left)}
      </p>
      {of === undefined ? (
        <p className={styles.label}>{t('untilStart')}</p>
      ) : (
        <>
          <p className={styles.label}>{t('ofLeft', { whole: span.short(of) })}</p>
          <progress className={styles.bar} max={of} value={of - left} aria-label={t('progress')} />
        </>
      )}
    </>
  );
}
