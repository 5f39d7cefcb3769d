import { useTranslation } from 'react-i18next';
import type { Section } from '#core/texts/segment-schema.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './section-list.module.css';
import { useSectionInView } from './use-section-in-view.ts';

export function SectionList({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation('note');
  const inView = useSectionInView(sections);
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
