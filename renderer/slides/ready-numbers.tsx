import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './slide-sheet.module.css';

/** The figures of a slide, each with how it is read aloud in both languages. */
export function ReadyNumbers({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('slides');
  const { figures } = useContent('numbers.list');
  const ready = figures.filter(({ id }) => ids.includes(id));
  if (ready.length === 0) return null;
  return (
    <p className={styles.ready}>
      <span className={styles.label}>{t('numbers')}</span>
      {ready.map(({ id, text, read }) => (
        <span key={id} className={styles.fact}>
          <a href={`#/numbers/${id}`}>
            <strong>
              <MainText text={text} />
            </strong>
          </a>{' '}
          <MainText text={read} /> <CompanionText text={read} className={styles.companion} />
        </span>
      ))}
    </p>
  );
}
