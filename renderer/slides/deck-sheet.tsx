import { useTranslation } from 'react-i18next';
import { deckTitlePlace } from '#core/glossary/text-marks.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { usePlaceOfDeck } from '../data/decks.ts';
import { unmarked, useTextMarks } from '../data/marks.ts';
import { RehearseLink } from '../rehearsal/rehearse-link.tsx';
import { DeckHeading } from './deck-heading.tsx';
import styles from './deck-sheet.module.css';
import { minutesAndSeconds } from './minutes-and-seconds.ts';
import { SlideSheet } from './slide-sheet.tsx';

/** One deck: for whom it is, how long it takes against its slot, and its slides. */
export function DeckSheet({ deck }: { deck: Deck }) {
  const { t } = useTranslation('slides');
  const { slot } = usePlaceOfDeck(deck);
  const seconds = deck.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  const count = deck.slides.length;
  const planned = minutesAndSeconds(seconds);
  return (
    <article className={styles.deck} aria-labelledby="deck">
      <DeckHeading deck={deck} marks={useTextMarks()[deckTitlePlace(deck.slot)] ?? unmarked} />
      <p className={styles.facts}>
        <strong>{t('preparation')}</strong> ·{' '}
        {slot ? t('facts', { count, planned, slot: slot.minutes }) : t('moderatorFacts', { count, planned })} ·{' '}
        <RehearseLink deck={deck.slot} shortcut />
      </p>
      <ol>
        {deck.slides.map((slide, index) => (
          <SlideSheet key={slide.id} slot={deck.slot} slide={slide} number={index + 1} />
        ))}
      </ol>
    </article>
  );
}
