import { useTranslation } from 'react-i18next';
import { plannedSlots } from '#core/agenda/programme.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { useContent } from '../data/content.ts';
import { useProgramme, useProgrammeState } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { ViewLink } from '../ui/view-link.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { DeckList } from './deck-list.tsx';
import { DeckSheet } from './deck-sheet.tsx';
import styles from './slides-view.module.css';

/** The slide notes, a deck for each talk. Opens on the deck the address names, else on one's own, else on the next to come. */
export function SlidesView({ item }: { item: string | null }) {
  const { t } = useTranslation('slides');
  const deck = useDeckToShow(item);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <p className={styles.about}>{t('about')}</p>
        <p className={styles.ways}>
          <ViewLink view="numbers" /> <ViewLink view="sheet" />
        </p>
      </header>
      {deck ? (
        <>
          <DeckList shown={deck.slot} />
          <DeckSheet key={deck.slot} deck={deck} />
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </div>
  );
}

function useDeckToShow(item: string | null): Deck | undefined {
  const { decks } = useContent('slides.list');
  const { role, person } = useSettings().settings;
  const programme = useProgramme();
  const { current, next } = useProgrammeState();
  const slots = plannedSlots(programme).map(({ slot }) => slot);
  const upcoming = slots.slice(
    Math.max(
      0,
      slots.findIndex(({ id }) => id === (current ?? next)?.slot.id),
    ),
  );
  const mine =
    role === 'speaker' && person !== null
      ? turnsOf(person, programme).map(({ session, planned }) => planned?.slot ?? session)
      : [];
  const deckOf = (slot: string) => decks.find((deck) => deck.slot === slot);
  if (item !== null && deckOf(item)) return deckOf(item);
  const wanted = [...mine, ...upcoming, ...slots].find(({ id }) => deckOf(id));
  return wanted && deckOf(wanted.id);
}
