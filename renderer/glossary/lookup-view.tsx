import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTermCards } from '../ui/term-cards.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { Answers } from './answers.tsx';
import { FlipButton } from './flip-button.tsx';
import styles from './lookup-view.module.css';
import { NothingTyped } from './nothing-typed.tsx';
import { Pinned } from './pinned.tsx';
import { SearchBox } from './search-box.tsx';
import { useLookupPanel } from './use-lookup-panel.ts';

interface LookupViewProps {
  /** A term whose card to open. */
  item: string | null;
  /** What stands beside the results where there is room. */
  aside: ReactNode;
}

/** Type in either language, and the term stands there. The index is in this window: nothing is asked of anyone between a key and its answer. */
export function LookupView({ item, aside }: LookupViewProps) {
  const { t } = useTranslation('lookup');
  const panel = useLookupPanel();
  const cards = useTermCards();
  useEffect(() => {
    if (item !== null) cards.open(item);
  }, [item, cards]);

  return (
    <div className={styles.view}>
      <div className={styles.search}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} focus="keeps" />
        <SearchBox panel={panel}>
          <FlipButton source={panel.source} onFlip={panel.flip} />
        </SearchBox>
        {panel.isTyped ? (
          <Answers panel={panel} />
        ) : (
          <>
            <Pinned panel={panel} size="wide" />
            <NothingTyped />
          </>
        )}
      </div>
      <aside className={styles.aside} aria-label={t('aside')}>
        {aside}
      </aside>
    </div>
  );
}
