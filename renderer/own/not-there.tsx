import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { KeyedButton } from '../ui/keyed-button.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import styles from './own-form.module.css';

/** The address names nothing that is there: it was removed, here or in another window. */
export function NotThere() {
  const { t } = useTranslation('own');
  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <p className={styles.about}>{t('notThere')}</p>
      <KeyedButton action="leave-own" name={t('leave')} onAct={() => navigate('/own')} />
    </div>
  );
}
