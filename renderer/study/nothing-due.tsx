import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/time/instant.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './study-frame.module.css';
import { useIntervalWords } from './use-interval-words.ts';

interface NothingDueProps {
  next: Instant | null;
  canGoFurther: boolean;
  /** How many were rated since the view was opened. */
  rated: number;
  onFurther: () => void;
}

/** All that was for now is done: when there is more, and the way on for those who want it. */
export function NothingDue({ next, canGoFurther, rated, onFurther }: NothingDueProps) {
  const { t } = useTranslation('study');
  const words = useIntervalWords();
  const now = useNow(wholeMinute);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.done}>
      <h2 ref={heading} tabIndex={-1} className={styles.doneTitle}>
        {canGoFurther ? t('done.title') : t('done.noCards')}
      </h2>
      {rated > 0 && <p>{t('done.rated', { count: rated })}</p>}
      {next !== null && <p>{t('done.next', { span: words(next - now) })}</p>}
      {canGoFurther && (
        <p className={styles.way}>
          <ActionButton action="study-further" onAct={onFurther} name={t('done.further')} />
        </p>
      )}
    </section>
  );
}
