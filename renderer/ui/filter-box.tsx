import { useRef, type KeyboardEvent } from 'react';
import { ariaKeys } from '../app/keys.ts';
import styles from './filter-box.module.css';
import { KeyHint } from './key-hint.tsx';
import { isMac } from './platform.ts';
import { useKey } from './use-key.ts';

interface FilterBoxProps {
  label: string;
  placeholder: string;
  query: string;
  /** How much of the list is left. */
  count: string;
  onType: (query: string) => void;
}

/** Narrows the list below it while it is typed in; Escape empties and leaves it. */
export function FilterBox({ label, placeholder, query, count, onType }: FilterBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useKey('find', () => {
    box.current?.focus();
    box.current?.select();
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    onType('');
    box.current?.blur();
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
      {query === '' && <KeyHint action="find" />}
    </search>
  );
}
