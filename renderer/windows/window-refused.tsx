import { useTranslation } from 'react-i18next';
import { useSideWindows } from './side-windows.ts';
import styles from './window-refused.module.css';

/** Says that the browser opened no window, and what to do about it. */
export function WindowRefused() {
  const { t } = useTranslation('windows');
  const { refused } = useSideWindows();
  return (
    refused && (
      <p role="alert" className={styles.refused}>
        {t('refused')}
      </p>
    )
  );
}
