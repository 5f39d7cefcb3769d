import { useTranslation } from 'react-i18next';
import { koreanName, printedName } from '#core/speakers/names.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { isOnPhase } from '#core/agenda/run/phase-on.ts';
import { ProgrammeOver } from '../agenda/programme-over.tsx';
import { SlotCountdown } from '../agenda/slot-countdown.tsx';
import { SlotMark } from '../agenda/slot-mark.tsx';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useProgrammeState } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { MainText } from '../ui/bilingual-text.tsx';
import styles from './speaker-line.module.css';

/** Who is on, or else who comes next, where there is room for two lines only. */
export function SpeakerLine() {
  const { t } = useTranslation('today');
  const { language } = useSettings();
  const { current, next, phase, clock } = useProgrammeState();
  const directory = useDirectory();
  const shown = current ?? next;
  if (!shown) return <ProgrammeOver className={styles.line} />;
  const people = peopleOf(shown.slot.speakers, directory);
  const isLate = !current && clock?.phase === 'late';
  const both = [language, otherLanguage(language)] as const;
  return (
    <div className={styles.line}>
      <p className={styles.who}>
        {current && clock && isOnPhase(clock.phase) && <SlotMark mark={clock.phase} />}
        {isLate && <SlotMark mark="late" />}
        {!current && !isLate && (
          <span className={styles.heading}>{phase === 'before' ? t('first') : t('next')}</span>
        )}{' '}
        {people.map((person) =>
          both.map((each) => (
            <strong key={`${person.id} ${each}`} lang={each} className={styles.name}>
              {each === 'en' ? printedName(person) : koreanName(person)}
            </strong>
          )),
        )}
        {people.length === 0 && <MainText text={shown.slot.title} className={styles.name} />}
        <span className={styles.count}>
          <SlotCountdown slot={shown.slot.id} isOn={current !== null} />
        </span>
      </p>
      {people.map((person) => (
        <p key={person.id} className={styles.what}>
          {both.map((each) => (
            <AffiliationLine key={each} person={person} language={each} className={styles.affiliation} />
          ))}
        </p>
      ))}
    </div>
  );
}
