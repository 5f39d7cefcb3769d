import { useTranslation } from 'react-i18next';
import { listedTime, minutesApart } from '#core/agenda/run/listed-time.ts';
import type { Punctuality } from '#core/agenda/run/punctuality.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useProgrammeState, usePunctuality } from '../data/programme.ts';
import { useStanding } from '../data/standing.tsx';
import { Icon } from '../ui/icon.tsx';
import { PunctualityMark } from './punctuality-mark.tsx';
import styles from './standing-line.module.css';

/** Whether the programme is ahead or behind, by what that is known, and what it does to the end of the day. */
export function StandingLine() {
  const { t } = useTranslation('today');
  const punctuality = usePunctuality();
  const { phase } = useProgrammeState();
  if (!punctuality) {
    if (phase === 'after') return null;
    return (
      <p className={styles.line}>
        <span className={styles.basis}>
          <Icon name="plan" className={styles.sign} />
          {t('standing.byPlan')}
        </span>
      </p>
    );
  }
  return (
    <p className={styles.line}>
      <PunctualityMark punctuality={punctuality} />
      <span className={styles.basis}>
        {t('standing.byRun')} <End punctuality={punctuality} />
      </span>
    </p>
  );
}

function End({ punctuality: { state, minutes, plannedEnd, expectedEnd } }: { punctuality: Punctuality }) {
  const { t } = useTranslation('today');
  const { timeZone } = useStanding().programme;
  if (state === 'over') return null;
  const planned = timeInZone(plannedEnd, timeZone);
  if (minutesApart(plannedEnd, expectedEnd) !== 0)
    return t('standing.endsMoved', { planned, expected: timeInZone(listedTime(plannedEnd, expectedEnd), timeZone) });
  return minutes === 0 ? null : t('standing.endsSame', { planned });
}
