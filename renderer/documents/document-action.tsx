import { ariaKeys, type Action } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './document-action.module.css';

interface DocumentActionProps {
  action: Action;
  name: string;
  isOff?: boolean;
  onAct: () => void;
}

/** Something to do, with its key. What had the focus keeps it. */
export function DocumentAction({ action, name, isOff = false, onAct }: DocumentActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      disabled={isOff}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAct}
    >
      {name} <KeyHint action={action} />
    </button>
  );
}
