import { useTranslation } from 'react-i18next';
import type { RehearsalMeasures } from '#core/rehearsal/measure-rehearsal.ts';
import { Icon } from '../ui/icon.tsx';
import { difference, usedSpan } from './spans.ts';
import styles from './standing.module.css';

/** "Slide 4: +0:40, behind the plan", and where that leads. */
export function Standing({ measures, slide }: { measures: RehearsalMeasures; slide: number }) {
  const { t } = useTranslation('rehearsal');
  const { offsetMs, predictedMs, limit } = measures;
  const seconds = Math.floor(offsetMs / 1000);
  const where = seconds > 0 ? 'behind' : seconds < 0 ? 'ahead' : 'done';
  const words = { behind: t('standing.behind'), ahead: t('standing.ahead'), done: t('standing.on') }[where];
  const total = usedSpan(predictedMs);
  const beyond = Math.floor((predictedMs - limit.ms) / 1000);
  const by = usedSpan(Math.abs(beyond) * 1000);
  return (
    <div className={styles.standing}>
      <p className={styles.now} data-where={where}>
        <Icon name={where} />
        <span className={styles.at}>{t('standing.slide', { slide: slide + 1 })}</span>{' '}
        <strong className={styles.offset}>{difference(seconds)}</strong> <span>{words}</span>
      </p>
      <p className={styles.predicted}>
        {limit.of === 'plan' ? (
          t('predictedPlan', { total })
        ) : (
          <>
            {t('predicted.total', { total })}{' '}
            {beyond > 0
              ? t('predicted.over', { by })
              : beyond < 0
                ? t('predicted.spare', { by })
                : t('predicted.exact')}
          </>
        )}
      </p>
    </div>
  );
}
