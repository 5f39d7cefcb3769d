import type { Action } from '../app/key-bindings.ts';
import { ariaKeys } from '../app/keys.ts';
import styles from './action-button.module.css';
import { KeyHint } from './key-hint.tsx';
import { isMac } from './platform.ts';

export interface ActionButtonProps {
  action: Action;
  name: string;
  /** The one that this place is for, among several. */
  isMain?: boolean;
  isOff?: boolean;
  onAct: () => void;
}

/** A button that is mostly pressed by its key, which stands on it. What had the focus keeps it: Space is a key of the view. */
export function ActionButton({ action, name, isMain = false, isOff = false, onAct }: ActionButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? styles.main : styles.button}
      disabled={isOff}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAct}
    >
      {name}
      <KeyHint action={action} />
    </button>
  );
}
