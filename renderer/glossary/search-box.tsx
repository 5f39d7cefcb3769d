import { memo, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../app/key-bindings.ts';
import { actionsOf, ariaKeys, shownKey } from '../app/keys.ts';
import { isMac } from '../ui/platform.ts';
import { pressOf, useKey } from '../ui/use-key.ts';
import { listId, optionId } from './option-id.ts';
import styles from './search-box.module.css';
import type { LookupPanel } from './use-lookup-panel.ts';

/**
 * The box of the look-up: a native input with the combobox pattern written out, because the results are the page and not
 * a list that drops down over it. It answers every `input`, half-composed syllables too, and leaves the keys of a
 * composition to the composition.
 */
export function SearchBox({ panel, children }: { panel: LookupPanel; children: ReactNode }) {
  const { t } = useTranslation('lookup');
  const box = useRef<HTMLInputElement>(null);
  const toBox = () => {
    box.current?.focus();
    box.current?.select();
  };
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useKey('search', toBox);
  useKey('lookup', toBox);

  const moves: Record<string, () => void> = {
    ArrowDown: () => panel.move(1),
    ArrowUp: () => panel.move(-1),
    Escape: () => (panel.query === '' ? box.current?.blur() : panel.type('')),
  };
  const acts: Partial<Record<Action, () => void>> = {
    pin: () => panel.pin(),
    'open-answer': () => panel.open(),
    'note-down': panel.noteDown,
  };
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const action = actionsOf(pressOf(event.nativeEvent)).find((each) => acts[each]);
    const act = moves[event.key] ?? (action && acts[action]);
    if (!act) return;
    event.preventDefault();
    act();
  }

  const { query, isTyped, listed, active } = panel;
  const list = isTyped ? 'results' : 'pins';
  const activeKey = listed[active]?.entry.id;
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
        aria-expanded={listed.length > 0}
        aria-controls={listId(list)}
        aria-activedescendant={activeKey === undefined ? undefined : optionId(list, activeKey)}
        aria-keyshortcuts={[ariaKeys('pin', isMac), ariaKeys('open-answer', isMac), ariaKeys('note-down', isMac)].join(
          ' ',
        )}
        placeholder={t('placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={query}
        onChange={(event) => panel.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.count}>{isTyped && said(panel)}</output>
      {children}
      <Hint />
    </search>
  );

  function said({ isWaiting, isNoted, refused, found }: LookupPanel): string {
    if (refused) return t('notSaved');
    if (isNoted) return t('notedDown');
    return isWaiting ? t('preparing') : t('found', { count: found.length });
  }
}

/** On its own: it is the same at every key. */
const Hint = memo(function Hint() {
  const { t } = useTranslation('lookup');
  return (
    <p className={styles.hint} id="lookup-hint">
      {t('hint', { open: shownKey('open-answer', isMac), note: shownKey('note-down', isMac) })}
    </p>
  );
});
