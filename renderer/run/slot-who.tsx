import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RundownSlot } from '#core/agenda/run/rundown.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './slot-who.module.css';

interface SlotWhoProps {
  heading: string;
  slot: RundownSlot;
  size: 'large' | 'small';
  children?: ReactNode;
}

/** A slot as the people on it, in both languages; one without people, by its title and who moderates. */
export function SlotWho({ heading, slot: { id }, size, children }: SlotWhoProps) {
  const { t } = useTranslation('run');
  const { sessions } = useContent('agenda.get');
  const directory = useDirectory();
  const { language } = useSettings();
  const both = [language, otherLanguage(language)] as const;
  const session = sessions.find(({ slots }) => slots.some((each) => each.id === id));
  const slot = session?.slots.find((each) => each.id === id);
  if (!session || !slot) return null;
  const speakers = peopleOf(slot.speakers, directory);
  const people = speakers.length > 0 ? speakers : peopleOf(session.moderators ?? [], directory);
  return (
    <div className={styles[size]}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.title}>
        <MainText text={slot.title} /> <CompanionText text={slot.title} className={styles.companion} />
      </p>
      {people.map((person) => (
        <div key={person.id} className={styles.person}>
          {speakers.length === 0 && <p className={styles.affiliation}>{t('now.moderator')}</p>}
          <p className={styles.names}>
            {both.map((each) => (
              <span key={each} lang={each} className={styles.name}>
                {each === 'en' ? printedName(person) : koreanName(person)}
              </span>
            ))}
          </p>
          <p className={styles.affiliation}>
            {both.map((each) => (
              <AffiliationLine key={each} person={person} language={each} className={styles.body} />
            ))}
          </p>
        </div>
      ))}
      {children}
    </div>
  );
}
