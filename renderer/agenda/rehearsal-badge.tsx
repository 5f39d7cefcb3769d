import { useTranslation } from 'react-i18next';
import { programmeStart } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useProgramme } from '../data/programme.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './rehearsal-badge.module.css';

/** Says that the event has no date yet, and what the clocks count to instead. */
export function RehearsalBadge() {
  const { t } = useTranslation('today');
  const zoneName = useZoneName();
  const programme = useProgramme();
  const start = programmeStart(programme);
  const running = useNow((now) => now >= start);
  if (!programme.rehearsal) return null;
  const at = { time: timeInZone(start, programme.timeZone), zone: zoneName(programme.timeZone) };
  return (
    <p className={styles.badge}>
      <Icon name="notice" />
      <span className={styles.short}>{t('rehearsal.short')}</span>
      <span className={styles.long}>{running ? t('rehearsal.running', at) : t('rehearsal.before', at)}</span>
    </p>
  );
}
