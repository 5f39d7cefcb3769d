import { useTranslation } from 'react-i18next';
import { endOf, plannedEndOf } from '#core/agenda/run/effects.ts';
import { lateness, useOffsetWords } from '../clock/use-offset-words.ts';
import { useStanding } from '../data/standing.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './against-plan.module.css';
import { useDayTimes } from './use-day-times.ts';
import { useRundown, useSeconds } from './use-rundown.ts';

/** How late or early the event is, and when it ends by that. */
export function AgainstPlan() {
  const { t } = useTranslation('run');
  const { by, log, programme } = useStanding();
  const times = useDayTimes();
  const rundown = useRundown();
  return (
    <section className={styles.against} aria-label={t('offset.title')}>
      {by === 'plan' && <p className={styles.remark}>{t('offset.byPlan')}</p>}
      {by === 'run' && programme.rehearsal && log.length === 0 && <p className={styles.remark}>{t('offset.noDate')}</p>}
      {by === 'run' && (!programme.rehearsal || log.length > 0) && <Offset hasBegun={log.length > 0} />}
      <p className={styles.end}>
        {t('offset.end')} <strong>{times.exact(endOf(rundown))}</strong>{' '}
        <span className={styles.plan}>{t('now.planned', { time: times.exact(plannedEndOf(rundown)) })}</span>
      </p>
    </section>
  );
}

function Offset({ hasBegun }: { hasBegun: boolean }) {
  const { t } = useTranslation('run');
  const words = useOffsetWords();
  const offset = useSeconds((rundown) => rundown.current?.offsetMs ?? endOf(rundown) - plannedEndOf(rundown)) ?? 0;
  const relative = useSeconds(({ current }) => current?.relativeOffsetMs ?? null);
  const late = lateness(offset * 1000);
  return (
    <>
      <p className={styles.offset} data-lateness={late}>
        <Icon name={late} className={styles.icon} />
        {words(offset * 1000)}
      </p>
      {hasBegun && relative !== null && relative !== offset && (
        <p className={styles.since}>{t('offset.sinceStart', { offset: words(relative * 1000) })}</p>
      )}
    </>
  );
}
