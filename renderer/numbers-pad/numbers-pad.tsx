import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { convertNumber } from '#core/numbers/convert.ts';
import { ariaKeys } from '../app/keys.ts';
import { useSettings } from '../data/settings.ts';
import { Conversions } from '../ui/conversions.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './numbers-pad.module.css';

/** A number typed in either language, said in both. Escape empties it, once more goes back to where one came from. */
export function NumbersPad() {
  const { t } = useTranslation('booth');
  const { settings } = useSettings();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const id = useId();
  const conversions = convertNumber(text);

  useKey('numbers-pad', () => {
    if (document.activeElement === field.current) leave();
    else {
      cameFrom.current = document.activeElement as HTMLElement | null;
      field.current?.focus();
      field.current?.select();
    }
  });
  function leave(): void {
    field.current?.blur();
    cameFrom.current?.focus({ preventScroll: true });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text === '') leave();
    else setText('');
  }

  return (
    <section className={styles.pad} aria-labelledby={`${id}-name`}>
      <h2 className={styles.heading} id={`${id}-name`}>
        {t('numbers.title')} <KeyHint action="numbers-pad" />
      </h2>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={t('numbers.field')}
        aria-keyshortcuts={ariaKeys('numbers-pad', isMac)}
        placeholder={t('numbers.placeholder')}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Conversions conversions={conversions} source={settings.lookupSource} />
    </section>
  );
}
