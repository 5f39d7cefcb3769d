import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/texts/language.ts';
import { ariaKeys } from '../app/keys.ts';
import { KeyCap, KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './asked-card.module.css';

interface AnswerFieldProps {
  /** In which the answer is typed. */
  language: Language;
  onGive: (typed: string) => void;
  onShow: () => void;
  onUndo: () => void;
  onLeave: () => void;
}

/** Where an answer is typed. The keys of a composition belong to the composition. */
export function AnswerField({ language, onGive, onShow, onUndo, onLeave }: AnswerFieldProps) {
  const { t } = useTranslation('study');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const isEmpty = typed.trim() === '';
    const isUndo = (event.ctrlKey || event.metaKey) && event.code === 'KeyZ';
    const acts: Record<string, () => void> = {
      Enter: () => (isEmpty ? onShow() : onGive(typed)),
      Escape: () => (isEmpty ? onLeave() : setTyped('')),
      ...(isEmpty && { ' ': onShow }),
    };
    const act = isEmpty && isUndo ? onUndo : acts[event.key];
    if (!act) return;
    event.preventDefault();
    // What it brings on screen must not hear the same key.
    event.stopPropagation();
    if (!event.repeat) act();
  }

  return (
    <div className={styles.field}>
      <input
        ref={field}
        className={styles.input}
        type="text"
        lang={language}
        aria-label={t(`answerIn.${language}`)}
        aria-describedby="answer-hint"
        aria-keyshortcuts={`Enter ${ariaKeys('show-answer', isMac)}`}
        placeholder={t(`answerIn.${language}`)}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={400}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.hint} id="answer-hint">
        <KeyCap name="Enter" /> {t('judge')} <KeyHint action="show-answer" /> {t('showEmpty')}
      </p>
    </div>
  );
}
