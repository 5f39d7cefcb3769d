import { useTranslation } from 'react-i18next';
import { slotsOfTerm } from '#core/glossary/slots-of-term.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './term-card.module.css';

/** Where on the programme a term is to be had ready, by session, slot and speaker. */
export function TermSlots({ term }: { term: string }) {
  const { t } = useTranslation('lookup');
  const { decks } = useContent('slides.list');
  const directory = useDirectory();
  const slots = slotsOfTerm(term, useContent('agenda.get'), decks);
  if (slots.length === 0) return null;
  return (
    <section className={styles.texts}>
      <h3>{t('onProgramme')}</h3>
      <ul>
        {slots.map(({ session, slot }) => (
          <li key={slot.id}>
            <MainText text={session.title} /> · <MainText text={slot.title} />
            {peopleOf(slot.speakers, directory).map((person) => (
              <span key={person.id}>
                {' · '}
                <PersonName person={person} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
