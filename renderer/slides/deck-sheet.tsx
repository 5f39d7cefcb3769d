import { useTranslation } from 'react-i18next';
import type { Deck } from '#core/slides/deck-schema.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './deck-sheet.module.css';
import { minutesAndSeconds } from './minutes-and-seconds.ts';
import { SlideSheet } from './slide-sheet.tsx';

/** One deck: for whom it is, how long it takes against its slot, and its slides. */
export function DeckSheet({ deck }: { deck: Deck }) {
  const { t } = useTranslation('slides');
  const directory = useDirectory();
  const { sessions } = useContent('agenda.get');
  const slot = sessions.flatMap(({ slots }) => slots).find(({ id }) => id === deck.slot);
  const session = sessions.find(({ id }) => id === deck.slot);
  const seconds = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  const count = deck.slides.length;
  const planned = minutesAndSeconds(seconds);
  const title = (slot ?? session)?.title;
  return (
    <article className={styles.deck} aria-labelledby="deck">
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
        <MainText text={deck.title} /> <CompanionText text={deck.title} className={styles.companion} />
      </h2>
      <p className={styles.facts}>
        <strong>{t('preparation')}</strong> ·{' '}
        {slot ? t('facts', { count, planned, slot: slot.minutes }) : t('moderatorFacts', { count, planned })}
      </p>
      <ol>
        {deck.slides.map((slide, index) => (
          <SlideSheet key={slide.id} slide={slide} number={index + 1} />
        ))}
      </ol>
    </article>
  );
}
