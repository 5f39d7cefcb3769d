import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useDeckToShow } from '../data/decks.ts';
import { MarksButton } from '../ui/marks-button.tsx';
import { useKey } from '../ui/use-key.ts';
import { ViewLink } from '../ui/view-link.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { DeckList } from './deck-list.tsx';
import { DeckSheet } from './deck-sheet.tsx';
import styles from './slides-view.module.css';

/** The slide notes, a deck for each talk. Opens on the deck the address names, else on one's own, else on the next to come. */
export function SlidesView({ item }: { item: string | null }) {
  const { t } = useTranslation('slides');
  const deck = useDeckToShow(item);
  useKey('rehearse', () => deck && navigate(`/rehearse/${deck.slot}`));
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <p className={styles.about}>{t('about')}</p>
        <p className={styles.ways}>
          <ViewLink view="numbers" /> <ViewLink view="sheet" /> <MarksButton />
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
