import { useTranslation } from 'react-i18next';
import styles from './untranslated.module.css';

/** Stands where a translation will: in the language of the interface, so that nobody takes it for the text. */
export function Untranslated() {
  const { t } = useTranslation('note');
  return <span className={styles.untranslated}>{t('untranslated')}</span>;
}
