import type { Action } from '../app/keys.ts';
import { ariaKeys } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './action-button.module.css';

interface ActionButtonProps {
  action: Action;
  name: string;
  /** The one that this place is for, among several. */
  isMain?: boolean;
  isOff?: boolean;
  onAct: () => void;
}

/** What can be done here, with its key, which it listens to itself. */
export function ActionButton({ action, name, isMain = false, isOff = false, onAct }: ActionButtonProps) {
  useKey(action, () => {
    if (!isOff) onAct();
  });
  return (
    <button
      type="button"
      className={isMain ? styles.main : styles.other}
      disabled={isOff}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      onClick={onAct}
    >
      {name} <KeyHint action={action} />
    </button>
  );
}
