import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { FilterBox } from '../ui/filter-box.tsx';
import { useReveal } from '../ui/reveal.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { FigureEntry } from './figure-entry.tsx';
import { findFigures } from './find-figures.ts';
import styles from './numbers-view.module.css';

/** Every figure of the note and how it is read aloud, in the order of the note. Opens on the figure the address names. */
export function NumbersView({ item }: { item: string | null }) {
  const { t } = useTranslation('numbers');
  const { figures } = useContent('numbers.list');
  const [query, setQuery] = useState('');
  const found = findFigures(figures, query);
  useReveal(item);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <FilterBox
          label={t('box')}
          placeholder={t('placeholder')}
          query={query}
          count={t('count', { found: found.length, total: figures.length })}
          onType={setQuery}
        />
        <p className={styles.about}>{t('about')}</p>
      </header>
      {found.length === 0 ? (
        <p className={styles.none}>{t('none', { query })}</p>
      ) : (
        <ul>
          {found.map((figure) => (
            <FigureEntry key={figure.id} figure={figure} isTarget={figure.id === item} />
          ))}
        </ul>
      )}
    </div>
  );
}
