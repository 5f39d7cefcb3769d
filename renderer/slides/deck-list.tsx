import { useTranslation } from 'react-i18next';
import { timeInZone } from '#core/time/zone.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useProgramme } from '../data/programme.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './deck-list.module.css';

/** The decks under their sessions, in the order of the programme. */
export function DeckList({ shown }: { shown: string }) {
  const { t } = useTranslation('slides');
  const { decks } = useContent('slides.list');
  const directory = useDirectory();
  const { sessions, timeZone } = useProgramme();
  const withDecks = sessions
    .map(({ session, slots }) => ({
      session,
      slots: slots.filter(({ slot }) => decks.some((deck) => deck.slot === slot.id)),
    }))
    .filter(({ slots }) => slots.length > 0);
  return (
    <nav className={styles.decks} aria-label={t('decks')}>
      {withDecks.map(({ session, slots }) => (
        <section key={session.id} className={styles.session}>
          <h2 className={styles.title}>
            <MainText text={session.title} />
          </h2>
          <ul>
            {slots.map(({ slot, start }) => (
              <li key={slot.id}>
                <a
                  href={`#/slides/${slot.id}`}
                  className={styles.deck}
                  aria-current={slot.id === shown ? 'true' : undefined}
                >
                  <span className={styles.slot}>
                    {timeInZone(start, timeZone)} <MainText text={slot.title} />
                  </span>
                  {peopleOf(slot.speakers, directory).map((person) => (
                    <PersonName key={person.id} person={person} />
                  ))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
