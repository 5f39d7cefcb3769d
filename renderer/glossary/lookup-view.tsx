import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { createTermSearch } from '#core/glossary/search-terms.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { useTermCards } from '../ui/term-cards.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { FlipButton } from './flip-button.tsx';
import styles from './lookup-view.module.css';
import { NothingTyped } from './nothing-typed.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';

interface LookupViewProps {
  /** A term whose card to open. */
  item: string | null;
  /** What stands beside the results where there is room. */
  aside: ReactNode;
}

/** Type in either language, and the term stands there. The index is in this window: nothing is asked of anyone between a key and its answer. */
export function LookupView({ item, aside }: LookupViewProps) {
  const { t } = useTranslation('lookup');
  const { settings, change } = useSettings();
  const { terms } = useContent('glossary.list');
  const search = useMemo(() => createTermSearch(terms), [terms]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const cards = useTermCards();
  const found = useMemo(() => search(query), [search, query]);
  const source = settings.lookupSource;
  const flip = () => change({ lookupSource: otherLanguage(source) });

  useKey('flip', flip);
  useEffect(() => {
    if (item !== null) cards.open(item);
  }, [item, cards]);

  function type(text: string): void {
    setQuery(text);
    setActive(0);
  }
  function openActive(): void {
    const term = found[active];
    if (term) cards.open(term.id);
  }

  return (
    <div className={styles.view}>
      <div className={styles.search}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} focus="keeps" />
        <SearchBox
          query={query}
          found={found}
          active={active}
          onType={type}
          onMove={(step) => setActive((at) => Math.min(Math.max(at + step, 0), Math.max(found.length - 1, 0)))}
          onOpen={openActive}
        >
          <FlipButton source={source} onFlip={flip} />
        </SearchBox>
        {query.trim() === '' ? (
          <NothingTyped />
        ) : (
          <Results query={query} found={found} active={active} source={source} onOpen={(term) => cards.open(term.id)} />
        )}
      </div>
      <aside className={styles.aside} aria-label={t('aside')}>
        {aside}
      </aside>
    </div>
  );
}
