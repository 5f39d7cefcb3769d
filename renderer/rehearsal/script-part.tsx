import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import { limitOf } from '#core/rehearsal/measure-rehearsal.ts';
import { longestScript } from '#core/rehearsal/longest-script.ts';
import type { RehearsalPlan } from '#core/rehearsal/rehearsal-schema.ts';
import { languages, otherLanguage, type Language } from '#core/texts/language.ts';
import { ariaKeys } from '../app/keys.ts';
import { useSettings } from '../data/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import { ScriptFigures } from './script-figures.tsx';
import styles from './script-part.module.css';
import { useScript, type ScriptAccess } from './use-script.ts';

/** What is to be said, pasted or typed, in either language, and how long that takes at a pace that can be interpreted. */
export function ScriptPart({ slot, plan }: { slot: string; plan: RehearsalPlan }) {
  const { t } = useTranslation(['rehearsal', 'app']);
  const script = useScript(slot);
  const field = useRef<HTMLTextAreaElement>(null);
  const { language, choose, wasTyping } = useScriptLanguage(script, field);
  const text = script.text(language);
  const measured = useDeferredValue(text);
  useKey('script', () => field.current?.focus());

  const written = languageOfScript(measured);
  return (
    <section className={styles.script} aria-labelledby="script">
      <h2 className={styles.title} id="script">
        {t('script.title')} <KeyHint action="script" />
      </h2>
      <p className={styles.about}>{t('script.about')}</p>
      <div className={styles.choice}>
        <Choice
          label={t('script.language')}
          options={languages.map((value) => ({ value, name: t(`app:ownNames.${value}`), lang: value }))}
          value={language}
          onChoose={choose}
        />
        <KeyHint action="flip" />
      </div>
      <ScriptField
        key={language}
        field={field}
        language={language}
        text={text}
        wasTyping={wasTyping}
        onType={(typed) => script.type(language, typed)}
      />
      <Kept state={script.state} isEmpty={text === ''} />
      {written !== null && written !== language && (
        <p className={styles.notice}>{t(`script.wrongLanguage.${written}`)}</p>
      )}
      <ScriptFigures text={measured} language={language} limit={limitOf(plan)} />
    </section>
  );
}

interface ScriptFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  language: Language;
  text: string;
  /** The field of the other language had the focus when it gave way to this one. */
  wasTyping: RefObject<boolean>;
  onType: (text: string) => void;
}

/** One for each language, so that what is undone in it is its own. */
function ScriptField({ field, language, text, wasTyping, onType }: ScriptFieldProps) {
  const { t } = useTranslation('rehearsal');
  useEffect(() => {
    if (wasTyping.current) field.current?.focus();
  }, [field, wasTyping]);
  function onKeyDown(event: KeyboardEvent): void {
    // Out of the field; once more, and it leaves the view.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) field.current?.blur();
  }
  return (
    <textarea
      ref={field}
      className={styles.field}
      lang={language}
      aria-label={t(`script.field.${language}`)}
      aria-keyshortcuts={ariaKeys('script', isMac)}
      spellCheck={false}
      value={text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Whether what was typed is on disk. */
function Kept({ state, isEmpty }: { state: ScriptAccess['state']; isEmpty: boolean }) {
  const { t } = useTranslation('rehearsal');
  if (state === 'too-long' || state === 'not-kept')
    return (
      <p className={styles.notice} role="alert">
        {state === 'too-long' ? t('script.tooLong', { most: longestScript }) : t('script.notKept')}
      </p>
    );
  return <p className={styles.kept}>{isEmpty || (state === 'kept' ? t('script.kept') : t('script.typing'))}</p>;
}

/** Opens on the language of the interface, unless only the other has a script. */
function useScriptLanguage(script: ScriptAccess, field: RefObject<HTMLTextAreaElement | null>) {
  const { language: own } = useSettings();
  const other = otherLanguage(own);
  const [language, setLanguage] = useState<Language>(() =>
    script.text(own) === '' && script.text(other) !== '' ? other : own,
  );
  const wasTyping = useRef(false);
  function choose(wanted: Language): void {
    wasTyping.current = document.activeElement === field.current;
    setLanguage(wanted);
  }
  useKey('flip', () => choose(otherLanguage(language)));
  return { language, choose, wasTyping };
}
