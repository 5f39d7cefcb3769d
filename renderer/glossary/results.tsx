import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '#core/glossary/term-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { optionId, resultsId } from './option-id.ts';
import { ResultRow } from './result-row.tsx';
import styles from './results.module.css';

interface ResultsProps {
  query: string;
  found: readonly Term[];
  active: number;
  source: Language;
  onOpen: (term: Term) => void;
}

/** More than anyone reads while speaking; a longer list would only cost the frame. */
const mostShown = 40;

export function Results({ query, found, active, source, onOpen }: ResultsProps) {
  const { t } = useTranslation('lookup');
  const activeId = found[active]?.id;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(optionId(activeId))?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  if (found.length === 0) return <p className={styles.none}>{t('none', { query: query.trim() })}</p>;
  const shown = found.slice(0, Math.max(mostShown, active + 1));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list would drop down over the page */}
      <div id={resultsId} role="listbox" aria-label={t('results')} className={styles.results}>
        {shown.map((term, index) => (
          <ResultRow
            key={term.id}
            term={term}
            source={source}
            isActive={index === active}
            onOpen={() => onOpen(term)}
          />
        ))}
      </div>
      {found.length > shown.length && (
        <p className={styles.none}>{t('more', { count: found.length - shown.length })}</p>
      )}
    </>
  );
}
