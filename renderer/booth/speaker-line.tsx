import { useTranslation } from 'react-i18next';
import type { PlannedSlot } from '#core/agenda/programme.ts';
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

/** Who is on and who comes next, where there is room for a few lines only: while something is typed, for one of the two. */
export function SpeakerLine() {
  const { current, next } = useProgrammeState();
  if (!current && !next) return <ProgrammeOver className={styles.line} />;
  return (
    <>
      {current && <SpeakerEntry slot={current} isOn />}
      {next && <SpeakerEntry slot={next} isOn={false} />}
    </>
  );
}

function SpeakerEntry({ slot: { slot }, isOn }: { slot: Pick<PlannedSlot, 'slot'>; isOn: boolean }) {
  const { language } = useSettings();
  const people = peopleOf(slot.speakers, useDirectory());
  const both = [language, otherLanguage(language)] as const;
  return (
    <div className={styles.line}>
      <p className={styles.who}>
        <Heading isOn={isOn} />{' '}
        {people.map((person) =>
          both.map((each) => (
            <strong key={`${person.id} ${each}`} lang={each} className={styles.name}>
              {each === 'en' ? printedName(person) : koreanName(person)}
            </strong>
          )),
        )}
        {people.length === 0 && <MainText text={slot.title} className={styles.name} />}
        <span className={styles.count}>
          <SlotCountdown slot={slot.id} isOn={isOn} />
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

/** How it stands with a slot: what the run says of it, or its place in the programme. */
function Heading({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('today');
  const { current, phase, clock } = useProgrammeState();
  if (isOn) return clock && isOnPhase(clock.phase) ? <SlotMark mark={clock.phase} /> : null;
  if (!current && clock?.phase === 'late') return <SlotMark mark="late" />;
  return <span className={styles.heading}>{phase === 'before' ? t('first') : t('next')}</span>;
}
