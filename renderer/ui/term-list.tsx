import type { Term } from '#core/glossary/term-schema.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { useTermCards } from './term-cards.ts';
import styles from './term-list.module.css';

/** Terms in two columns, the language of the interface on the left; each opens its card. */
export function TermList({ terms }: { terms: readonly Term[] }) {
  const { language } = useSettings();
  const other = otherLanguage(language);
  const cards = useTermCards();
  return (
    <ul className={styles.terms}>
      {terms.map((term) => (
        <li key={term.id}>
          <button type="button" className={styles.term} onClick={() => cards.open(term.id)} aria-haspopup="dialog">
            <span lang={language} className={styles.main}>
              {term[language].preferred}
            </span>{' '}
            <span lang={other}>{term[other].preferred}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
