import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../ui/action-button.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import styles from './study-frame.module.css';
import type { Asking } from './use-asking.ts';

interface StudyFrameProps {
  /** What is studied, and how. */
  about: ReactNode;
  /** How much is left of it. */
  state: ReactNode;
  asking: Asking;
  onLeave: () => void;
  children: ReactNode;
}

/** What stands around a card: what is studied, how much is left, and the way back. */
export function StudyFrame({ about, state, asking, onLeave, children }: StudyFrameProps) {
  const { t } = useTranslation(['study', 'problems']);
  return (
    <div className={styles.frame}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} focus="keeps" />
      <header className={styles.bar}>
        <p className={styles.about}>{about}</p>
        <p className={styles.state}>{state}</p>
        <p className={styles.actions}>
          <ActionButton action="undo-review" onAct={asking.undo} name={t('undo')} />
          <ActionButton action="leave-study" onAct={onLeave} name={t('leave')} />
        </p>
      </header>
      {children}
      {asking.refusal && (
        <p className={styles.refusal} role="alert">
          {t(`problems:call.${asking.refusal}`)}
        </p>
      )}
    </div>
  );
}
