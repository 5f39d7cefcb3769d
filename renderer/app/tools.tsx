import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../data/settings.ts';
import { Icon } from '../ui/icon.tsx';
import { isMac } from '../ui/platform.ts';
import type { Action } from './key-bindings.ts';
import { ariaKeys, shownKey } from './keys.ts';
import styles from './rail.module.css';
import { ShowKeysContext } from './global-keys.tsx';
import { useToggles } from './toggles.ts';

/** What every view can do, each with its key: the other language, the other theme, the list of keys. */
export function Tools() {
  const { t } = useTranslation('app');
  const { settings } = useSettings();
  const { toggleLanguage, toggleTheme } = useToggles();
  const showKeys = use(ShowKeysContext);
  return (
    <ul className={styles.tools}>
      <Tool action="toggle-language" name={t('tools.language')} onChoose={toggleLanguage}>
        <Icon name="language" />
      </Tool>
      <Tool action="toggle-theme" name={t(`tools.${settings.theme}`)} onChoose={toggleTheme}>
        <Icon name={settings.theme === 'light' ? 'dark' : 'light'} />
      </Tool>
      <Tool action="show-keys" name={t('tools.keys')} onChoose={showKeys}>
        <Icon name="keys" />
      </Tool>
    </ul>
  );
}

interface ToolProps {
  action: Action;
  name: string;
  onChoose: () => void;
  children: ReactNode;
}

function Tool({ action, name, onChoose, children }: ToolProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.tool}
        title={name}
        aria-label={name}
        aria-keyshortcuts={ariaKeys(action, isMac)}
        onClick={onChoose}
      >
        {children}
        <span className={styles.key} aria-hidden="true">
          {shownKey(action, isMac)}
        </span>
      </button>
    </li>
  );
}
