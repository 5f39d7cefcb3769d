import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

/** A button, not a link: the part of the address after "#" is the view's. */
export function SkipLink() {
  const { t } = useTranslation('app');
  return (
    <button type="button" className={styles.skip} onClick={focusViewHeading}>
      {t('skip')}
    </button>
  );
}

function focusViewHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
