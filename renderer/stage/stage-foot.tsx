import { useTranslation } from 'react-i18next';
import type { Slot } from '#core/agenda/agenda-schema.ts';
import type { ProgrammeState } from '#core/agenda/run/programme-state.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { useStanding } from '../data/standing.tsx';
import { slotName } from '../windows/slot-name.ts';
import styles from './stage-view.module.css';

/** Small: who comes next and when, or when the one shown above begins; and the time of day where the event is. */
export function StageFoot({ state: { current, next, phase } }: { state: ProgrammeState }) {
  const { t } = useTranslation('windows');
  const { programme, by } = useStanding();
  const { timeZone, rehearsal } = programme;
  const zoneName = useZoneName();
  const now = useNow(wholeMinute);
  return (
    <footer className={styles.foot}>
      {next && current && (
        <>
          <strong>
            {t('next')} <StartTime slot={next.slot.id} />
          </strong>{' '}
          <Names slot={next.slot} />
        </>
      )}
      {next && !current && (
        <strong>
          {phase === 'before' ? t('first') : t('next')} <StartTime slot={next.slot.id} />
        </strong>
      )}
      {!next && current && <span>{t('last')}</span>}
      <span className={styles.present}>
        {/* Whoever runs it knows what they run. */}
        {rehearsal && (by === 'plan' || !current) && <span className={styles.rehearsal}>{t('rehearsal')}</span>}
        <span>
          <strong className={styles.time}>{timeInZone(now, timeZone)}</strong> {zoneName(timeZone)}
        </span>
      </span>
    </footer>
  );
}

/** When a slot is expected to begin, "15:40". */
function StartTime({ slot }: { slot: string }) {
  const standing = useStanding();
  const { timeZone } = standing.programme;
  return useNow((now) => {
    const start = standing.at(now).slots.find(({ id }) => id === slot)?.expectedStart ?? null;
    return start && timeInZone(start, timeZone);
  });
}

function Names({ slot }: { slot: Slot }) {
  const { language } = useSettings();
  const names = slotName(slot, useDirectory());
  return (
    <span className={styles.nextNames}>
      {[language, otherLanguage(language)].map((each) => (
        <span key={each} lang={each}>
          {names[each]}{' '}
        </span>
      ))}
    </span>
  );
}
