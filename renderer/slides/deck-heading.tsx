import type { Deck } from '#core/slides/deck-schema.ts';
import type { Marks } from '#core/texts/segment-schema.ts';
import { usePlaceOfDeck } from '../data/decks.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './deck-sheet.module.css';

interface DeckHeadingProps {
  deck: Deck;
  /** The terms of its title; without them nothing is marked, as for whoever is speaking. */
  marks?: Marks | undefined;
}

/** For which slot and for whom a deck is, and its title; the title has the id "deck". */
export function DeckHeading({ deck, marks }: DeckHeadingProps) {
  const directory = useDirectory();
  const { slot, session } = usePlaceOfDeck(deck);
  const title = (slot ?? session)?.title;
  return (
    <>
      <p className={styles.slot}>
        {title && <MainText text={title} />}
        {peopleOf(slot?.speakers ?? session?.moderators ?? [], directory).map((person) => (
          <span key={person.id}>
            {' — '}
            <a href={`#/speakers/${person.id}`}>
              <PersonName person={person} />
            </a>
          </span>
        ))}
      </p>
      <h2 id="deck" className={styles.title}>
        <MainText text={deck.title} marks={marks} />{' '}
        <CompanionText text={deck.title} marks={marks} className={styles.companion} />
      </h2>
    </>
  );
}
