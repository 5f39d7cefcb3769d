import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './source-links.module.css';

/** As many as stand on one line beside a text. */
const mostAtFirst = 6;

/** The segments that something was drawn from, each leading to its place in the note; of many only the first at first. */
export function SourceLinks({ segments, className }: { segments: readonly string[]; className?: string | undefined }) {
  const { t } = useTranslation('app');
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? segments : segments.slice(0, mostAtFirst);
  const left = segments.length - shown.length;
  return (
    <p className={className}>
      {t('sources.note')}{' '}
      {shown.map((segment) => (
        <a key={segment} href={`#/note/${segment}`} className={styles.source}>
          {segment}
        </a>
      ))}
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setUnfolded(true)}>
          {t('sources.more', { count: left })}
        </button>
      )}
    </p>
  );
}
