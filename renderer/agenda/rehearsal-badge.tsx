import { useTranslation } from 'react-i18next';
import { programmeStart } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './rehearsal-badge.module.css';
import { useProgramme } from './use-programme.ts';
import { zoneName } from './zone-name.ts';

/** Says that the event has no date yet, and what the clocks count to instead. */
export function RehearsalBadge() {
  const { t } = useTranslation('today');
  const programme = useProgramme();
  if (!programme.rehearsal) return null;
  const { timeZone } = programme;
  return (
    <p className={styles.badge}>
      <Icon name="notice" />
      <span className={styles.short}>{t('rehearsal.short')}</span>
      <span className={styles.long}>
        {t('rehearsal.long', { time: timeInZone(programmeStart(programme), timeZone), zone: zoneName(timeZone, t) })}
      </span>
    </p>
  );
}
