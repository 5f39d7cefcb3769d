import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../app/keys.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './rehearse-link.module.css';

/** The way to the rehearsal of a deck; `shortcut` where its key works. */
export function RehearseLink({ deck, shortcut = false }: { deck: string; shortcut?: boolean }) {
  const { t } = useTranslation('rehearsal');
  return (
    <a
      href={`#/rehearse/${deck}`}
      className={styles.link}
      aria-keyshortcuts={shortcut ? ariaKeys('rehearse', isMac) : undefined}
    >
      <Icon name="rehearse" />
      {t('link')}
      {shortcut && <KeyHint action="rehearse" />}
    </a>
  );
}
