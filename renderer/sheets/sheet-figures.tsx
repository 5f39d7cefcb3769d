import { useTranslation } from 'react-i18next';
import type { Figure } from '#core/numbers/figure-schema.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { SheetHeading } from './sheet-heading.tsx';
import styles from './sheet-page.module.css';

/** The figures of the session, each with how it is read aloud. */
export function SheetFigures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTranslation('sheets');
  const { language } = useSettings();
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="sheet-figures">
      <SheetHeading id="sheet-figures" main={t('figures')} companion={t('companionFigures')} />
      <ul>
        {figures.map(({ id, text, read }) => (
          <li key={id} className={styles.figure}>
            {[language, otherLanguage(language)].map((each) => (
              <span key={each} lang={each}>
                <strong>{text[each]}</strong> {read[each]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
