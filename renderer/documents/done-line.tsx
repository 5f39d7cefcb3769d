import { useTranslation } from 'react-i18next';
import styles from './done-line.module.css';
import type { Done } from './use-document-changes.ts';

/** What was done last; its place is kept while there is nothing to say. */
export function DoneLine({ done }: { done: Done | null }) {
  const { t } = useTranslation('documents');
  return (
    <output className={styles.done}>
      {done && t(`done.${done.what}`, { name: done.name })}{' '}
      {done && done.script !== 'none' && t(`script.${done.script}`)}
    </output>
  );
}
