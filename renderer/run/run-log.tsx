import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tellLog } from '#core/agenda/run/tell-log.ts';
import { useStanding } from '../data/standing.tsx';
import styles from './run-log.module.css';
import { useDayTimes } from './use-day-times.ts';
import { useLineWords } from './use-line-words.ts';

/** What was done and when, the newest on top; what was taken back stays, struck through. */
export function RunLog() {
  const { t } = useTranslation('run');
  const { plan, log } = useStanding();
  const times = useDayTimes();
  const write = useLineWords();
  const told = useMemo(() => tellLog(plan, log), [plan, log]);
  return (
    <section className={styles.log}>
      <h2 className={styles.heading}>{t('log.title')}</h2>
      {told.length === 0 && <p className={styles.none}>{t('log.none')}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too */}
      <ol className={styles.lines} reversed tabIndex={0} aria-label={t('log.title')}>
        {told.toReversed().map((line) => (
          <li key={line.index} className={styles.line}>
            <span className={styles.time}>{times.exact(line.entry.at)}</span>{' '}
            {line.takenBack ? (
              <span>
                <s className={styles.takenBack}>{write(line)}</s> {t('log.takenBack')}
              </span>
            ) : (
              <span>{write(line)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
