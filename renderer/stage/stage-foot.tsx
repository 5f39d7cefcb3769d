import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '#core/agenda/run/programme-state.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useDirectory } from '../data/people.ts';
import { useProgramme } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { slotName } from '../windows/slot-name.ts';
import styles from './stage-view.module.css';

/** Who comes next and when, small; while nobody is on, when the one shown above begins. */
export function StageFoot({ state: { current, next } }: { state: ProgrammeState }) {
  const { t } = useTranslation('windows');
  const { language } = useSettings();
  const { timeZone } = useProgramme();
  const directory = useDirectory();
  // Expected times move as time passes.
  useNow(wholeMinute);
  if (!next) return <footer className={styles.foot}>{current && t('last')}</footer>;
  const time = timeInZone(next.expectedStart, timeZone);
  if (!current) return <footer className={styles.foot}>{t('starts', { time })}</footer>;
  const names = slotName(next.slot, directory);
  return (
    <footer className={styles.foot}>
      <span className={styles.nextWord}>
        {t('next')} {time}
      </span>
      {[language, otherLanguage(language)].map((each) => (
        <span key={each} lang={each} className={styles.nextName}>
          {names[each]}
        </span>
      ))}
    </footer>
  );
}
