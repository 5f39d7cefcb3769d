import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../app/keys.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './find-bar.module.css';

interface FindBarProps {
  query: string;
  count: number;
  current: number;
  onFind: (query: string) => void;
  onStep: (step: 1 | -1) => void;
}

/** Finds in both languages of the note at once; Enter goes on, Shift+Enter back, Escape ends it. */
export function FindBar({ query, count, current, onFind, onStep }: FindBarProps) {
  const { t } = useTranslation('note');
  const box = useRef<HTMLInputElement>(null);
  useKey('find', () => {
    box.current?.focus();
    box.current?.select();
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      onFind('');
      box.current?.blur();
    }
  }

  return (
    <search className={styles.find}>
      <input
        ref={box}
        type="text"
        className={styles.box}
        aria-label={t('find.label')}
        aria-keyshortcuts={ariaKeys('find', isMac)}
        placeholder={t('find.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onFind(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <KeyHint action="find" />
      ) : (
        <>
          <output className={styles.count}>
            {count === 0 ? t('find.none') : t('find.position', { current: current + 1, total: count })}
          </output>
          <button
            type="button"
            className={styles.step}
            aria-label={t('find.previous')}
            disabled={count === 0}
            onClick={() => onStep(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className={styles.step}
            aria-label={t('find.next')}
            disabled={count === 0}
            onClick={() => onStep(1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
    </search>
  );
}
