import { useTranslation } from 'react-i18next';
import type { Section } from '#core/texts/segment-schema.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './section-list.module.css';
import { useSectionInView } from './use-section-in-view.ts';

interface SectionListProps {
  sections: readonly Section[];
  /** Those that are on the page already. */
  shown: readonly Section[];
}

export function SectionList({ sections, shown }: SectionListProps) {
  const { t } = useTranslation('note');
  const inView = useSectionInView(shown);
  return (
    <nav className={styles.list} aria-label={t('sections')}>
      <ol>
        {sections.map(({ id, title, level }) => (
          <li key={id} data-level={level}>
            <a href={`#/note/${id}`} className={styles.section} aria-current={id === inView ? 'location' : undefined}>
              <MainText text={title} className={styles.title} /> <CompanionText text={title} className={styles.title} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
