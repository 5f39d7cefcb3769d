import { useTranslation } from 'react-i18next';
import type { SideWindow } from '#core/windows/side-windows.ts';
import { ariaKeys } from '../app/keys.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useSideWindows } from './side-windows.ts';
import styles from './window-link.module.css';

/** Opens or closes a window beside this one, with the key that does the same. For wherever it is of use. */
export function WindowLink({ which }: { which: SideWindow }) {
  const { t } = useTranslation('windows');
  const { isOpen, open, close } = useSideWindows();
  const wasOpen = isOpen(which);
  const action = wasOpen && which === 'stage' ? 'close-stage' : which;
  return (
    <button
      type="button"
      className={styles.link}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      onClick={() => (wasOpen ? close(which) : open(which))}
    >
      <Icon name={which} />
      {t(`${wasOpen ? 'close' : 'open'}.${which}`)}
      <KeyHint action={action} />
    </button>
  );
}
