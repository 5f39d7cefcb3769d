import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

interface DialogProps {
  label: string;
  /** `sheet` stands at the side and leaves what lies under it in sight; `wide` has room for a table. */
  shape?: 'sheet' | 'box' | 'wide';
  onClose: () => void;
  children: ReactNode;
}

/**
 * A modal dialog while it is on screen. The native element: it traps and gives back the focus, makes the page inert and
 * closes on Escape in every browser we open in, with no script of ours and no style element that the policy would refuse.
 */
export function Dialog({ label, shape = 'box', onClose, children }: DialogProps) {
  const { t } = useTranslation('app');
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  // In the layout phase, so that it still closes itself, and gives back the focus, before it is taken from the page.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Not the first link inside, which may be far down: reading and the arrow keys begin at the top.
    content.current?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles[shape]} aria-label={label} closedby="any" onClose={onClose}>
      <div ref={content} className={styles.content} tabIndex={-1}>
        {children}
      </div>
      <button type="button" className={styles.close} aria-label={t('close')} onClick={() => dialog.current?.close()}>
        <Icon name="close" />
      </button>
    </dialog>
  );
}
