import { useTranslation } from 'react-i18next';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './missed-actions.module.css';
import type { Done, MissedLines } from './use-missed-lines.ts';

/** What can be done with the chosen line and with all of them, each with its key, and what was done last. */
export function MissedActions({ missed }: { missed: MissedLines }) {
  const { t } = useTranslation('booth');
  const isEmpty = missed.lines.length === 0;
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('missed.actions')}>
      <ActionButton action="term-of-missed" name={t('missed.makeTerm')} isOff={isEmpty} onAct={missed.makeTerm} />
      <ActionButton action="copy-missed" name={t('missed.copy')} isOff={isEmpty} onAct={missed.copy} />
      <ActionButton action="copy-all-missed" name={t('missed.copyAll')} isOff={isEmpty} onAct={missed.copyAll} />
      <ActionButton action="remove-missed" name={t('missed.remove')} isOff={isEmpty} onAct={missed.remove} />
      <ActionButton
        action="restore-missed"
        name={t('missed.restore')}
        isOff={!missed.canRestore}
        onAct={missed.restore}
      />
      <output className={styles.done}>{missed.done && said(missed.done)}</output>
    </div>
  );

  function said(done: Done): string {
    switch (done.what) {
      case 'copied':
        return t('missed.copied', { query: done.query });
      case 'copiedAll':
        return t('missed.copiedAll', { count: done.count });
      case 'failed':
        return t('missed.failed');
      case 'removed':
        return t('missed.removed', { query: done.query });
      case 'restored':
        return t('missed.restored', { query: done.query });
    }
  }
}
