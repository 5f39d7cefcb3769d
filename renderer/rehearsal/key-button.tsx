import type { MouseEvent, ReactNode } from 'react';
import type { Action } from '../app/key-bindings.ts';
import { ariaKeys } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './key-button.module.css';

interface KeyButtonProps {
  action: Action;
  onChoose: () => void;
  /** The one thing to do next. */
  main?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** A button that is mostly pressed by its key, which stands on it. */
export function KeyButton({ action, onChoose, main = false, disabled = false, children }: KeyButtonProps) {
  return (
    <button
      type="button"
      className={main ? styles.main : styles.button}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={onChoose}
    >
      {children}
      <KeyHint action={action} />
    </button>
  );
}

/** After a click Space goes on to the next slide; on a button with the focus it would press that button again. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
