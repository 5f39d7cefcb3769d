import { useTranslation } from 'react-i18next';
import type { Choice } from '#core/agenda/run/stand-by.ts';
import { standByOf } from '#core/agenda/run/stand-by.ts';
import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import { AgainstPlan } from './against-plan.tsx';
import { BigClock } from './big-clock.tsx';
import styles from './on-now.module.css';
import { SlotWho } from './slot-who.tsx';
import { useDayTimes } from './use-day-times.ts';
import { useRundown } from './use-rundown.ts';

/** What is on, how long still, what stands by, and how far off the plan all of it is. */
export function OnNow({ choice }: { choice: Choice | null }) {
  const { t } = useTranslation('run');
  const rundown = useRundown();
  const on = rundown.slots.find(({ state }) => state === 'running' || state === 'paused');
  return (
    <div className={styles.all}>
      <section className={styles.clock} aria-label={t('now.title')}>
        <BigClock current={rundown.current} />
      </section>
      <div className={styles.on}>
        {on ? (
          <SlotWho heading={t('now.title')} slot={on} size="large">
            <Times slot={on} />
          </SlotWho>
        ) : (
          <p className={styles.none}>{rundown.current ? t('now.none') : t('now.done')}</p>
        )}
      </div>
      <div className={styles.next}>
        <StandingBy rundown={rundown} choice={choice} />
      </div>
      <AgainstPlan />
    </div>
  );
}

/** When it began and is expected to end, against the plan. */
function Times({ slot: { expectedStart, expectedEnd, plannedStart, plannedEnd } }: { slot: RundownSlot }) {
  const { t } = useTranslation('run');
  const times = useDayTimes();
  if (expectedStart === null || expectedEnd === null) return null;
  return (
    <p className={styles.times}>
      <span>{t('now.fromTo', { start: times.exact(expectedStart), end: times.exact(expectedEnd) })}</span>
      <span className={styles.plan}>
        {t('now.planned', { time: `${times.brief(plannedStart)}–${times.brief(plannedEnd)}` })}
      </span>
    </p>
  );
}

function StandingBy({ rundown, choice }: { rundown: Rundown; choice: Choice | null }) {
  const { t } = useTranslation('run');
  const times = useDayTimes();
  const standBy = standByOf(rundown, choice);
  if (!standBy) return rundown.current && <p className={styles.none}>{t('next.none')}</p>;
  const isNext = standBy.id === standByOf(rundown, null)?.id;
  const heading = standBy.state === 'skipped' ? 'next.skipped' : isNext ? 'next.title' : 'next.outOfOrder';
  return (
    <SlotWho heading={t(heading)} slot={standBy} size="small">
      <p className={styles.times}>
        {standBy.expectedStart !== null && <span>{t('next.at', { time: times.exact(standBy.expectedStart) })}</span>}{' '}
        <span className={styles.plan}>{t('now.planned', { time: times.brief(standBy.plannedStart) })}</span>
      </p>
    </SlotWho>
  );
}
