import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useProgramme } from '../data/programme.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './deck-list.module.css';

/** The decks under their sessions, in the order of the programme: the moderator's first. */
export function DeckList({ shown }: { shown: string }) {
  const { t } = useTranslation('slides');
  const { decks } = useContent('slides.list');
  const { sessions, timeZone } = useProgramme();
  const hasDeck = (id: string) => decks.some(({ slot }) => slot === id);
  const withDecks = sessions
    .map(({ session, slots }) => ({ session, slots: slots.filter(({ slot }) => hasDeck(slot.id)) }))
    .filter(({ session, slots }) => slots.length > 0 || hasDeck(session.id));
  return (
    <nav className={styles.decks} aria-label={t('decks')}>
      {withDecks.map(({ session, slots }) => (
        <section key={session.id} className={styles.session}>
          <h2 className={styles.title}>
            <MainText text={session.title} />
          </h2>
          <ul>
            {hasDeck(session.id) && (
              <DeckLink id={session.id} shown={shown} people={session.moderators ?? []} name={t('moderation')} />
            )}
            {slots.map(({ slot, start }) => (
              <DeckLink
                key={slot.id}
                id={slot.id}
                shown={shown}
                people={slot.speakers}
                time={timeInZone(start, timeZone)}
                name={slot.title}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface DeckLinkProps {
  id: string;
  shown: string;
  people: readonly string[];
  time?: string;
  /** A slot's own title, or a word of the interface. */
  name: Bilingual | string;
}

function DeckLink({ id, shown, people, time, name }: DeckLinkProps) {
  const directory = useDirectory();
  return (
    <li>
      <a href={`#/slides/${id}`} className={styles.deck} aria-current={id === shown ? 'true' : undefined}>
        <span className={styles.slot}>
          {time} {typeof name === 'string' ? name : <MainText text={name} />}
        </span>
        {peopleOf(people, directory).map((person) => (
          <PersonName key={person.id} person={person} />
        ))}
      </a>
    </li>
  );
}
