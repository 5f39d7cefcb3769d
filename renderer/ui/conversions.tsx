import { useTranslation } from 'react-i18next';
import type { Conversion } from '#core/numbers/conversion.ts';
import { languages, otherLanguage, type Language } from '#core/texts/language.ts';
import styles from './conversions.module.css';

/** Numbers as both languages write and read them, the language one looks up from on the left. */
export function Conversions({ conversions, source }: { conversions: readonly Conversion[]; source: Language }) {
  const { t } = useTranslation('booth');
  return (
    <ul className={styles.conversions} aria-label={t('numbers.conversions')}>
      {conversions.map((conversion) => (
        <li key={conversion.kind} className={styles.conversion}>
          {languages
            .map((language) => (source === 'en' ? language : otherLanguage(language)))
            .map((language) => (
              <p key={language} lang={language}>
                <strong className={styles.text}>
                  {conversion.rounded === language && <span className={styles.about}>≈ </span>}
                  {conversion[language].text}
                </strong>{' '}
                <span className={styles.reading}>{conversion[language].reading}</span>
              </p>
            ))}
          <p className={styles.kind}>
            {t(`numbers.kind.${conversion.kind}`)}
            {conversion.kind === 'area' && ` · ${t('numbers.pyeong')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
