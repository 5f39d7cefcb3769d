import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { RefusalCode } from '#core/api/problem.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';
import styles from './own-form.module.css';

interface FormActionsProps {
  /** Why it cannot be saved yet, once that is worth saying. */
  fault: 'nameless' | 'tooMany' | null;
  canSave: boolean;
  /** Something is typed that is not saved. */
  isTyped: boolean;
  /** It was typed at an earlier visit. */
  isKept: boolean;
  refusal: RefusalCode | null;
  onSave: () => void;
  onDiscard: () => void;
}

/** Saving, leaving and discarding, each with its key, and how what is typed stands. */
export function FormActions({ fault, canSave, isTyped, isKept, refusal, onSave, onDiscard }: FormActionsProps) {
  const { t } = useTranslation(['own', 'problems']);
  return (
    <div className={styles.foot}>
      <div className={styles.actions}>
        <KeyedButton action="save-own" name={t('save')} isMain isOff={!canSave} onAct={onSave} />
        <KeyedButton action="leave-own" name={t('leave')} onAct={() => navigate('/own')} />
        <KeyedButton action="discard-own" name={t('discard')} isOff={!isTyped} onAct={onDiscard} />
      </div>
      <output className={styles.state}>{isTyped && (isKept ? t('keptDraft') : t('notSavedYet'))}</output>
      {fault !== null && <p className={styles.notice}>{fault === 'nameless' ? t('needsName') : t('tooMany')}</p>}
      {refusal !== null && <p role="alert">{t(`problems:call.${refusal}`)}</p>}
    </div>
  );
}
