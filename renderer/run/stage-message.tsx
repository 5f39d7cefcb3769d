import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { longestMessage } from '#core/agenda/run/longest-message.ts';
import { ariaKeys } from '../app/keys.ts';
import { useRunSnapshot } from '../data/run.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './stage-message.module.css';

/** A line for those on stage: sent by Enter, taken away by an empty one. Afterwards the keys of the run act again. */
export function StageMessage({ on, onSay }: { on: boolean; onSay: (message: string) => void }) {
  const { t } = useTranslation('run');
  const { message } = useRunSnapshot();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useKey('run-say', () => field.current?.focus());

  function send(event: FormEvent): void {
    event.preventDefault();
    onSay(text.trim());
    setText('');
    field.current?.blur();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) field.current?.blur();
  }

  return (
    <form className={styles.stage} onSubmit={send}>
      <label htmlFor={id} className={styles.label}>
        <KeyHint action="run-say" /> <strong>{t('stage.label')}</strong>
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        className={styles.field}
        aria-describedby={`${id}-how`}
        aria-keyshortcuts={ariaKeys('run-say', isMac)}
        placeholder={t('stage.placeholder')}
        maxLength={longestMessage}
        autoComplete="off"
        disabled={!on}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.shown}>
        {message === '' ? (
          t('stage.nothing')
        ) : (
          <>
            {t('stage.shown')} <strong>{message}</strong>
          </>
        )}
      </output>
      <p id={`${id}-how`} className={styles.how}>
        {t('stage.send')}
      </p>
    </form>
  );
}
