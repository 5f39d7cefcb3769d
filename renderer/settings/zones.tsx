import { useTranslation } from 'react-i18next';
import { machineZone, timeInZone, utcOffset } from '#core/time/zone.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import styles from './settings-view.module.css';

/** Which clocks the briefing goes by: the event's, and this machine's, which is set in its own system. */
export function Zones() {
  const { t } = useTranslation('settings');
  const zoneName = useZoneName();
  const { timeZone } = useContent('agenda.get');
  const now = useNow(wholeMinute);
  const own = machineZone();
  return (
    <section className={styles.section}>
      <h2>{t('zones.title')}</h2>
      <dl className={styles.facts}>
        {(['event', 'own'] as const).map((which) => {
          const zone = which === 'event' ? timeZone : own;
          return [
            <dt key={`${which} name`}>{t(`zones.${which}`)}</dt>,
            <dd key={which}>
              {zoneName(zone)} · {utcOffset(now, zone)} · {timeInZone(now, zone)}
            </dd>,
          ];
        })}
      </dl>
      <p className={styles.quiet}>{t('zones.system')}</p>
    </section>
  );
}
