import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import styles from './content-problem.module.css';
import type { contentProblemOf } from './problem-kinds.ts';

type ContentProblem = NonNullable<ReturnType<typeof contentProblemOf>>;

/** Instead of every view: what is wrong with the content, and what to do. */
export function ContentProblem({ problem }: { problem: ContentProblem }) {
  const { t } = useTranslation('problems');
  return (
    <main className={styles.problem}>
      <title>{t('content.title')}</title>
      <Icon name="notice" className={styles.icon} />
      <h1 className={styles.title}>{t('content.title')}</h1>
      <p>{t(problem.code, { ...problem.params, file: problem.file })}</p>
      <p>{t('content.whatToDo')}</p>
    </main>
  );
}
