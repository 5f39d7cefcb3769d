import { ariaKeys, type Action } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './backups.module.css';

interface ActionButtonProps {
  action: Action;
  name: string;
  isOff?: boolean;
  onAct: () => void;
}

/** What can be done with backups, with its key. */
export function ActionButton({ action, name, isOff = false, onAct }: ActionButtonProps) {
  return (
    <button
      type="button"
      className={styles.action}
      disabled={isOff}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      onClick={onAct}
    >
      {name} <KeyHint action={action} />
    </button>
  );
}
