import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './settings-view.module.css';

/** Whose words these are, what the translation is, and what the app is. */
export function About() {
  const { t } = useTranslation('settings');
  const { source, translation, format } = useContent('event.get');
  const { version } = useContent('app.info');
  return (
    <section className={`${styles.section} ${styles.about}`}>
      <h2>{t('about.title')}</h2>
      {[format, source, translation].map((text) => (
        <p key={text.en}>
          <MainText text={text} /> <CompanionText text={text} className={styles.quiet} />
        </p>
      ))}
      <p>{t('about.app', { version })}</p>
      <p>{t('about.licence')}</p>
      <p>{t('about.font')}</p>
    </section>
  );
}
