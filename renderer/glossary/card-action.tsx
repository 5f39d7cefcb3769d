import type { Action } from '../app/key-bindings.ts';
import { ariaKeys } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './annotation-part.module.css';

/** Something to do with the term of a card, with its key, which it listens to itself. */
export function CardAction({ action, name, onAct }: { action: Action; name: string; onAct: () => void }) {
  useKey(action, onAct, 'dialog');
  return (
    <button type="button" className={styles.action} aria-keyshortcuts={ariaKeys(action, isMac)} onClick={onAct}>
      {name} <KeyHint action={action} />
    </button>
  );
}
