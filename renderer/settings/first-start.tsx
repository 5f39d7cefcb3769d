import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { ProblemBanner } from '../problems/problem-banner.tsx';
import { RecoveryBanner } from '../problems/recovery-banner.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import styles from './first-start.module.css';
import { LanguageAndTheme } from './language-and-theme.tsx';
import { RoleFields, type RoleChoice } from './role-fields.tsx';

/** The one question before the briefing opens. */
export function FirstStart() {
  const { t } = useTranslation('settings');
  const event = useContent('event.get');
  const { change } = useSettings();
  const [choice, setChoice] = useState<RoleChoice>({ role: null, person: null });
  const complete = choice.role !== null && (choice.role !== 'speaker' || choice.person !== null);
  function start(submitted: SubmitEvent): void {
    submitted.preventDefault();
    if (complete) change(choice);
  }
  return (
    <main className={styles.start}>
      <title>{t('first.title')}</title>
      <ProblemBanner />
      <RecoveryBanner />
      <h1 className={styles.title}>
        <MainText text={event.shortTitle} /> <CompanionText text={event.shortTitle} className={styles.companion} />
      </h1>
      <p className={styles.event}>
        <MainText text={event.title} />
      </p>
      <form onSubmit={start} className={styles.form}>
        <LanguageAndTheme />
        <RoleFields choice={choice} onChoose={setChoice} />
        <button type="submit" className={styles.open} disabled={!complete}>
          {t('first.open')}
        </button>
        <p className={styles.later}>{t('first.later')}</p>
      </form>
    </main>
  );
}
