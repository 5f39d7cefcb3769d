import { useTranslation } from 'react-i18next';
import type { UnexplainedAcronym } from '#core/documents/unexplained-acronyms.ts';
import styles from './document-page.module.css';

/** The acronyms that neither the text nor a glossary writes out. */
export function UnexplainedAcronyms({ acronyms }: { acronyms: readonly UnexplainedAcronym[] }) {
  const { t } = useTranslation('documents');
  return (
    <section aria-label={t('acronyms.title')}>
      <h2 className={styles.title}>{t('acronyms.title')}</h2>
      {acronyms.length === 0 ? (
        <p className={styles.soft}>{t('acronyms.none')}</p>
      ) : (
        <ul className={styles.acronyms} aria-label={t('acronyms.title')}>
          {acronyms.map(({ acronym, count }) => (
            <li key={acronym} lang="en">
              {acronym} <span className={styles.soft}>×{count}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
