import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '#core/glossary/term-schema.ts';
import { useKey } from '../ui/use-key.ts';
import { optionId, resultsId } from './option-id.ts';
import styles from './search-box.module.css';

interface SearchBoxProps {
  query: string;
  found: readonly Term[];
  active: number;
  onType: (query: string) => void;
  onMove: (step: 1 | -1) => void;
  onOpen: () => void;
  children: ReactNode;
}

/**
 * The box of the look-up: a native input with the combobox pattern written out, because the results are the page and not
 * a list that drops down over it. It answers every `input`, half-composed syllables too, and leaves the keys of a
 * composition to the composition.
 */
export function SearchBox({ query, found, active, onType, onMove, onOpen, children }: SearchBoxProps) {
  const { t } = useTranslation('lookup');
  const box = useRef<HTMLInputElement>(null);
  const toBox = () => {
    box.current?.focus();
    box.current?.select();
  };
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useKey('search', toBox);
  useKey('lookup', toBox);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
  const actions: Record<string, () => void> = {
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    Enter: onOpen,
    Escape: () => (query === '' ? box.current?.blur() : onType('')),
  };

  return (
    <search className={styles.search}>
      <input
        ref={box}
        className={styles.box}
        type="text"
        role="combobox"
        aria-label={t('box')}
        aria-describedby="lookup-hint"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={resultsId}
        aria-activedescendant={found[active] ? optionId(found[active].id) : undefined}
        placeholder={t('placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.count}>{query.trim() !== '' && t('found', { count: found.length })}</output>
      {children}
      <p className={styles.hint} id="lookup-hint">
        {t('hint')}
      </p>
    </search>
  );
}
