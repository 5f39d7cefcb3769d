import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '#core/own/limits.ts';
import type { TermDraft } from '#core/own/term-draft.ts';
import { languages, otherLanguage, type Language } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import styles from './own-form.module.css';

const lists = ['abbreviations', 'admitted', 'deprecated'] as const;
const texts = ['definition', 'note'] as const;

interface TermFieldsProps {
  draft: TermDraft;
  onType: (draft: TermDraft) => void;
}

/** What a term is called in both languages, side by side, and what it means. */
export function TermFields({ draft, onType }: TermFieldsProps) {
  const { t } = useTranslation(['own', 'app']);
  const first = useFirst(draft);
  return (
    <>
      <p className={styles.about}>{t('severalInLines')}</p>
      <div className={styles.sides}>
        {languages.map((language) => (
          <fieldset key={language} className={styles.side}>
            <legend className={styles.legend} lang={language}>
              {t(`app:ownNames.${language}`)}
            </legend>
            <Field label={t('field.preferred')}>
              {(id) => (
                <input
                  id={id}
                  ref={first.language === language ? first.field : undefined}
                  type="text"
                  lang={language}
                  className={styles.preferred}
                  maxLength={longestText}
                  autoComplete="off"
                  value={draft[language].preferred}
                  onChange={({ target }) => type(language, { preferred: target.value })}
                />
              )}
            </Field>
            {lists.map((kind) => (
              <Field key={kind} label={t(`field.${kind}`)}>
                {(id) => (
                  <TextArea
                    id={id}
                    language={language}
                    rows={2}
                    text={draft[language][kind]}
                    onType={(typed) => type(language, { [kind]: typed })}
                  />
                )}
              </Field>
            ))}
            {texts.map((kind) => (
              <Field key={kind} label={t(`field.${kind}`)}>
                {(id) => (
                  <TextArea
                    id={id}
                    language={language}
                    rows={3}
                    text={draft[kind][language]}
                    onType={(typed) => onType({ ...draft, [kind]: { ...draft[kind], [language]: typed } })}
                  />
                )}
              </Field>
            ))}
          </fieldset>
        ))}
      </div>
      <DomainField domain={draft.domain} onType={(domain) => onType({ ...draft, domain })} />
    </>
  );

  function type(language: Language, typed: Partial<TermDraft[Language]>): void {
    onType({ ...draft, [language]: { ...draft[language], ...typed } });
  }
}

/** The preferred designation to begin with: the one that is missing; that of the interface where none is. */
function useFirst(draft: TermDraft) {
  const { language: own } = useSettings();
  const [language] = useState<Language>(
    () => [own, otherLanguage(own)].find((each) => draft[each].preferred === '') ?? own,
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return { language, field };
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  );
}

interface TextAreaProps {
  id: string;
  language: Language;
  rows: number;
  text: string;
  onType: (text: string) => void;
}

function TextArea({ id, language, rows, text, onType }: TextAreaProps) {
  return (
    <textarea
      id={id}
      lang={language}
      rows={rows}
      className={styles.text}
      maxLength={longestText}
      value={text}
      onChange={({ target }) => onType(target.value)}
    />
  );
}

/** Those of the event are suggested; any other will do. */
function DomainField({ domain, onType }: { domain: string; onType: (domain: string) => void }) {
  const { t } = useTranslation('own');
  const { language } = useSettings();
  const { domains } = useContent('event.get');
  const list = useId();
  return (
    <Field label={t('field.domain')}>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            list={list}
            className={styles.domain}
            maxLength={200}
            autoComplete="off"
            value={domain}
            onChange={({ target }) => onType(target.value)}
          />
          <datalist id={list}>
            {domains.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title[language] ?? each.id}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
