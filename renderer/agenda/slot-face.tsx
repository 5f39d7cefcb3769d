import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Person } from '#core/speakers/person-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import type { PlannedSlot } from '#core/agenda/programme.ts';
import type { ExpectedSlot } from '#core/agenda/run/programme-state.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { Moderators } from './moderators.tsx';
import { MovedTime } from './moved-time.tsx';
import styles from './slot-face.module.css';

interface SlotFaceProps {
  heading: string;
  shown: ExpectedSlot;
  /** It has begun. */
  isActual?: boolean;
  size: 'large' | 'small';
  children?: ReactNode;
}

/** One slot as its people: names, titles and bodies in both languages, at a size to read from afar. */
export function SlotFace({ heading, shown, isActual = false, size, children }: SlotFaceProps) {
  const { timeZone, sessions } = useContent('agenda.get');
  const directory = useDirectory();
  const { slot, start, expectedStart } = shown;
  const people = peopleOf(slot.speakers, directory);
  const session = sessions.find(({ slots }) => slots.some(({ id }) => id === slot.id));
  return (
    <section className={styles[size]}>
      <h2 className={styles.heading}>
        {heading} · <MovedTime planned={start} expected={expectedStart} isActual={isActual} timeZone={timeZone} /> ·{' '}
        <MainText text={slot.title} />
      </h2>
      {people.map((person) => (
        <PersonFace key={person.id} person={person} />
      ))}
      {people.length === 0 && <OpenSlot title={slot.title} moderators={session?.moderators ?? []} />}
      {children}
    </section>
  );
}

function PersonFace({ person }: { person: Person }) {
  const { t } = useTranslation('today');
  const { language } = useSettings();
  const order: Language[] = [language, otherLanguage(language)];
  return (
    <>
      {order.map((each) => (
        <p key={each} className={styles.name}>
          <span lang={each}>{each === 'en' ? printedName(person) : koreanName(person)}</span>
          {each === 'ko' && person.korean.status === 'working' && (
            <small className={styles.working}> {t('workingSpelling')}</small>
          )}
        </p>
      ))}
      {order.map((each) => (
        <p key={each} className={styles.affiliation}>
          <AffiliationLine person={person} language={each} />
        </p>
      ))}
    </>
  );
}

/** A slot nobody is named for, like a discussion: its title stands where the name would, with who moderates. */
function OpenSlot({ title, moderators }: { title: PlannedSlot['slot']['title']; moderators: readonly string[] }) {
  return (
    <>
      <p className={styles.name}>
        <MainText text={title} />
      </p>
      <p className={styles.name}>
        <CompanionText text={title} />
      </p>
      <p className={styles.affiliation}>
        <Moderators ids={moderators} />
      </p>
    </>
  );
}
