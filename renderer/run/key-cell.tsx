import type { Action } from '../app/key-bindings.ts';
import { ariaKeys } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './key-cell.module.css';
import type { EffectText } from './use-effect-words.ts';

interface KeyCellProps {
  action: Action;
  label: string;
  text: EffectText;
  on: boolean;
  onPress: () => void;
}

/** One key: its cap, what it is called, what it would do. It can be pressed with a pointer too. */
export function KeyCell({ action, label, text, on, onPress }: KeyCellProps) {
  const off = !on || text.off === true;
  return (
    <li className={styles.cell}>
      <button
        type="button"
        className={styles.button}
        aria-disabled={off}
        aria-keyshortcuts={ariaKeys(action, isMac)}
        // A pointer must not leave the focus here: Space would press this button again instead of starting what is next.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !off && onPress()}
      >
        <span className={styles.key}>
          <KeyHint action={action} />
        </span>
        <span>
          <strong>{label}</strong> {text.act} <span className={styles.rest}>{text.rest}</span>
        </span>
      </button>
    </li>
  );
}
