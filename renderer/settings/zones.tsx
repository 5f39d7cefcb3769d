import { useTranslation } from 'react-i18next';
import { machineZone, showTheSame, timeInZone, utcOffset } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import { useOwnZone } from '../data/own-zone.ts';
import { useSettings } from '../data/settings.ts';
import styles from './settings-view.module.css';
import { ZoneChoice } from './zone-choice.tsx';

/** Which clocks the briefing goes by: the event's, and the user's own, which is this machine's unless another is chosen. */
export function Zones() {
  const { t } = useTranslation('settings');
  const zoneName = useZoneName();
  const { settings, change } = useSettings();
  const { timeZone } = useContent('agenda.get');
  const machine = useNow(machineZone);
  const own = useOwnZone();
  const isChosen = settings.ownZone !== null;
  return (
    <section className={styles.section}>
      <h2>{t('zones.title')}</h2>
      <dl className={styles.facts}>
        <dt>{t('zones.event')}</dt>
        <dd>
          <ZoneNow zone={timeZone} other={own} />
        </dd>
        <dt>{t('zones.own')}</dt>
        <dd>
          <ZoneNow zone={own} other={timeZone} />
          <br />
          <span className={styles.quiet}>
            {isChosen ? t('zones.chosen', { zone: zoneName(machine) }) : t('zones.follows')}
          </span>{' '}
          {isChosen && (
            <button type="button" className={styles.action} onClick={() => change({ ownZone: null })}>
              {t('zones.follow')}
            </button>
          )}
        </dd>
      </dl>
      <p className={styles.quiet}>{t('zones.system')}</p>
      <ZoneChoice />
    </section>
  );
}

/** "Wellington · UTC+13 · 04:05", with the date where another zone has another time. */
function ZoneNow({ zone, other }: { zone: string; other: string }) {
  const { i18n } = useTranslation();
  const zoneName = useZoneName();
  const now = useNow(wholeMinute);
  const date = showTheSame(now, zone, other) ? [] : [shortDate(now, zone, i18n.language)];
  return [zoneName(zone), utcOffset(now, zone), timeInZone(now, zone), ...date].join(' · ');
}
