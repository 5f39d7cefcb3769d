import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ariaKeys } from '../app/keys.ts';
import styles from './filter-box.module.css';
import { KeyHint } from './key-hint.tsx';
import { isMac } from './platform.ts';
import { useKey } from './use-key.ts';

interface FilterBoxProps {
  label: string;
  placeholder: string;
  query: string;
  /** How much is left of a list, or was found in a text. */
  count: string;
  onType: (query: string) => void;
  onEnter?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** More to do with what was typed. */
  children?: ReactNode;
}

/** Narrows or searches what lies below it while it is typed in; Escape empties and leaves it. */
export function FilterBox({ label, placeholder, query, count, onType, onEnter, children }: FilterBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useKey('find', () => {
    box.current?.focus();
    box.current?.select();
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onEnter?.(event);
    else if (event.key === 'Escape') {
      onType('');
      box.current?.blur();
    }
  }

  return (
    <search className={styles.filter}>
      <input
        ref={box}
        type="text"
        className={styles.box}
        aria-label={label}
        aria-keyshortcuts={ariaKeys('find', isMac)}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.count}>{count}</output>
      {children}
      {query === '' && <KeyHint action="find" />}
    </search>
  );
}
