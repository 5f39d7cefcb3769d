import { useTranslation } from 'react-i18next';
import { FilterBox } from '../ui/filter-box.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './find-bar.module.css';

interface FindBarProps {
  query: string;
  count: number;
  current: number;
  onFind: (query: string) => void;
  onStep: (step: 1 | -1) => void;
}

/** Finds in both languages of the note at once; Enter goes on, Shift+Enter back, Escape ends it. */
export function FindBar({ query, count, current, onFind, onStep }: FindBarProps) {
  const { t } = useTranslation('note');
  const place = count === 0 ? t('find.none') : t('find.position', { current: current + 1, total: count });
  return (
    <FilterBox
      label={t('find.label')}
      placeholder={t('find.placeholder')}
      query={query}
      count={query === '' ? '' : place}
      onType={onFind}
      onEnter={({ shiftKey }) => onStep(shiftKey ? -1 : 1)}
    >
      {query !== '' && (
        <span className={styles.steps}>
          <button
            type="button"
            className={styles.step}
            aria-label={t('find.previous')}
            disabled={count === 0}
            onClick={() => onStep(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className={styles.step}
            aria-label={t('find.next')}
            disabled={count === 0}
            onClick={() => onStep(1)}
          >
            <Icon name="down" />
          </button>
        </span>
      )}
    </FilterBox>
  );
}
