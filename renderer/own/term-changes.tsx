import { useTranslation } from 'react-i18next';
import type { Standing } from '#core/own/standing.ts';
import styles from './own-list.module.css';

/** What became of a term of the event since it was annotated: before and now. Nothing while it is the same. */
export function TermChanges({ standing }: { standing: Standing }) {
  const { t } = useTranslation(['own', 'app']);
  if (standing.is === 'same') return null;
  if (standing.is === 'dropped') return <span className={styles.notice}>{t('dropped')}</span>;
  return (
    <span className={styles.notice}>
      {t('changed')}
      {standing.changes.map(({ aspect, language, before, now }) => (
        <span key={`${language} ${aspect}`} className={styles.change}>
          {t('changedFrom', {
            aspect: t(`aspect.${aspect}`),
            language: t(`app:languages.${language}`),
            before: before.join(' | ') || '–',
            now: now.join(' | ') || '–',
          })}
        </span>
      ))}
    </span>
  );
}
