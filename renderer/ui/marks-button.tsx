import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../app/keys.ts';
import { useSettings } from '../data/settings.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './marks-button.module.css';
import { isMac } from './platform.ts';
import { useKey } from './use-key.ts';

/** Whether the terms of a text are marked, for whoever would rather read without. Stands with each text that has marks. */
export function MarksButton() {
  const { t } = useTranslation('app');
  const { settings, change } = useSettings();
  const toggle = () => change({ marks: !settings.marks });
  useKey('toggle-marks', toggle);
  return (
    <button
      type="button"
      className={styles.marks}
      aria-pressed={settings.marks}
      aria-keyshortcuts={ariaKeys('toggle-marks', isMac)}
      onClick={toggle}
    >
      <span className={styles.name}>{t('marks')}</span>
      <KeyHint action="toggle-marks" />
    </button>
  );
}
