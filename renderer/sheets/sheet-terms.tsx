import { useTranslation } from 'react-i18next';
import type { Designations, Term } from '#core/glossary/term-schema.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { SheetHeading } from './sheet-heading.tsx';
import styles from './sheet-page.module.css';

/** The terms of the session, read down the first column of pairs and then the second. */
export function SheetTerms({ terms }: { terms: readonly Term[] }) {
  const { t } = useTranslation('sheets');
  const { language } = useSettings();
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="sheet-terms">
      <SheetHeading id="sheet-terms" main={t('terms')} companion={t('companionTerms')} />
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term.id} className={styles.term}>
            {[language, otherLanguage(language)].map((each) => (
              <span key={each} lang={each}>
                {withAbbreviation(term[each])}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Sustainable Development Goals (SDGs)" */
function withAbbreviation({ preferred, abbreviations: [abbreviation] }: Designations): string {
  return abbreviation === undefined || preferred.includes(abbreviation) ? preferred : `${preferred} (${abbreviation})`;
}
