import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '#core/agenda/run/programme-state.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useProgramme } from '../data/programme.ts';
import styles from './stage-view.module.css';

/** What the rest is about, and the time of day where the event is. */
export function StageHead({ state: { current, next, phase } }: { state: ProgrammeState }) {
  const { t } = useTranslation('windows');
  const zoneName = useZoneName();
  const { timeZone, rehearsal } = useProgramme();
  const now = useNow(wholeMinute);
  return (
    <header className={styles.head}>
      <span className={styles.what}>
        {!current && next && <strong>{phase === 'before' ? t('first') : t('next')}</strong>}
        {rehearsal && <span>{t('rehearsal')}</span>}
      </span>
      <span>
        <strong className={styles.time}>{timeInZone(now, timeZone)}</strong> {zoneName(timeZone)}
      </span>
    </header>
  );
}
