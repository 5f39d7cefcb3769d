import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { KeyCap, KeyHint } from '../ui/key-hint.tsx';
import { useKey } from '../ui/use-key.ts';
import styles from './confirm.module.css';

interface ConfirmProps {
  title: string;
  what: string;
  /** What Enter does. */
  act: string;
  onAct: () => void;
  onClose: () => void;
}

/** Asks once more before what all windows will follow. The key that asked does not answer: Enter does. */
export function Confirm({ title, what, act, onAct, onClose }: ConfirmProps) {
  const { t } = useTranslation('run');
  function confirm(): void {
    onClose();
    onAct();
  }
  useKey('run-confirm', confirm, 'dialog');
  return (
    <Dialog label={title} onClose={onClose}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.what}>{what}</p>
      <p className={styles.choices}>
        <button type="button" className={styles.act} onClick={confirm}>
          {act} <KeyHint action="run-confirm" />
        </button>
        <button type="button" className={styles.cancel} onClick={onClose}>
          {t('cancel')} <KeyCap name="Esc" />
        </button>
      </p>
    </Dialog>
  );
}
