import { useTranslation } from 'react-i18next';
import type { Term } from '#core/glossary/term-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';
import { useSettings } from '../data/settings.ts';
import { KeyCap } from '../ui/key-hint.tsx';
import { optionId } from './option-id.ts';
import styles from './result-row.module.css';

interface ResultRowProps {
  term: Term;
  source: Language;
  isActive: boolean;
  onOpen: () => void;
}

/** One answer: the two designations large, what else there is to know small. */
export function ResultRow({ term, source, isActive, onOpen }: ResultRowProps) {
  const { t } = useTranslation('lookup');
  const target = otherLanguage(source);
  return (
    // The box holds the focus and its keys move through the options; a click opens one without taking the focus away.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={optionId(term.id)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option belongs to a list that drops down
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.row}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span className={styles.source} lang={source}>
        {term[source].preferred}
      </span>
      <span className={styles.target} lang={target}>
        {term[target].preferred}
      </span>
      <span className={styles.enter}>{isActive && <KeyCap name={`↵ ${t('open')}`} />}</span>
      <Small term={term} languages={[source, target]} />
    </div>
  );
}

function Small({ term, languages }: { term: Term; languages: Language[] }) {
  const { t } = useTranslation('lookup');
  const { language } = useSettings();
  const note = term.note && textIn(term.note, language);
  const others = languages.flatMap((each) =>
    [...term[each].abbreviations, ...term[each].admitted].map((text) => ({ text, language: each })),
  );
  if (others.length === 0 && !note) return null;
  return (
    <span className={styles.small}>
      {others.length > 0 && <span>{t('also')}</span>}
      {others.map(({ text, language: each }) => (
        <span key={`${each} ${text}`} lang={each} className={styles.other}>
          {text}
        </span>
      ))}
      {note && (
        <span lang={note.language} className={styles.note}>
          {note.text}
        </span>
      )}
    </span>
  );
}
