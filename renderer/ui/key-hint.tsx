import type { Action } from '../app/key-bindings.ts';
import { shownKey } from '../app/keys.ts';
import styles from './key-hint.module.css';
import { isMac } from './platform.ts';

/** The key of an action, shown where it acts. Screen readers hear of it through `aria-keyshortcuts`. */
export function KeyHint({ action }: { action: Action }) {
  return <KeyCap name={shownKey(action, isMac)} />;
}

export function KeyCap({ name }: { name: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {name}
    </kbd>
  );
}
