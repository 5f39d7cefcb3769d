import { useTranslation } from 'react-i18next';
import type { DocumentContent, PlaceInFile } from '#core/documents/document-schema.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './document-page.module.css';

/** What of the file did not come, and what is worth knowing of what did. */
export function DocumentRemarks({ content: { refused, noticed } }: { content: DocumentContent }) {
  const { t } = useTranslation('documents');
  if (refused.length + noticed.length === 0) return null;
  const placeOf = ({ of, number }: PlaceInFile) => t(`place.${of}`, { number });
  return (
    <section aria-label={t('remarks')}>
      <h2 className={styles.title}>
        <Icon name="notice" /> {t('remarks')}
      </h2>
      <ul className={styles.remarks}>
        {refused.map(({ at, code }) => (
          <li key={`${at.of} ${at.number} ${code}`}>
            {placeOf(at)}: {t(`refused.${code}`)}
          </li>
        ))}
        {noticed.map(({ at, code, count }) => (
          <li key={`${at.of} ${at.number} ${code}`}>
            {placeOf(at)}: {t(`noticed.${code}`, { count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
