import { useTranslation } from 'react-i18next';
import type { Term } from '#core/glossary/term-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import styles from './designations.module.css';

const kinds = ['abbreviations', 'admitted', 'deprecated'] as const;

/** What else a concept is called, in both languages: each kind said in words, the ones to avoid too. */
export function Designations({ term, source }: { term: Pick<Term, 'en' | 'ko'>; source: Language }) {
  const { t } = useTranslation(['lookup', 'app']);
  const languages = [source, otherLanguage(source)];
  const present = kinds.filter((kind) => languages.some((language) => term[language][kind].length > 0));
  if (present.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('designations')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('kind.heading')}</th>
          {languages.map((language) => (
            <th key={language} scope="col">
              {t(`app:languages.${language}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {present.map((kind) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">{t(`kind.${kind}`)}</th>
            {languages.map((language) => (
              <td key={language} lang={language}>
                {term[language][kind].map((text) => (
                  <span key={text} className={styles.designation}>
                    {text}
                  </span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
