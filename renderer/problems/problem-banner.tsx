import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './problem-banner.module.css';
import { userDataProblemOf } from './problem-kinds.ts';

/** Stays for as long as choices are not saved, and says why. */
export function ProblemBanner() {
  const { t } = useTranslation('problems');
  const problem = userDataProblemOf(useContent('app.info').problems);
  const { refusal } = useSettings();
  if (!problem && refusal === null) return null;
  return (
    <section className={styles.banner} aria-live="polite" aria-label={t('notSaved')}>
      <Icon name="notice" className={styles.icon} />
      <div>
        <p className={styles.short}>{t('notSaved')}</p>
        <p>
          {problem ? t(problem.code, { ...problem.params, file: problem.file }) : t(`call.${refusal ?? 'internal'}`)}
        </p>
      </div>
    </section>
  );
}
