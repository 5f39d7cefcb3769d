import { useTranslation } from 'react-i18next';
import { otherLanguage } from '#core/texts/language.ts';
import type { Figure } from '#core/numbers/figure-schema.ts';
import { useSettings } from '../data/settings.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { placeId } from '../ui/reveal.ts';
import { SourceLinks } from '../ui/source-links.tsx';
import styles from './figure-entry.module.css';

/** One figure: in each language as it is written and, under it, as it is said; then what to mind and where it stands. */
export function FigureEntry({ figure, isTarget }: { figure: Figure; isTarget: boolean }) {
  const { t } = useTranslation('numbers');
  const { language } = useSettings();
  const { id, kind, text, read, note, segments } = figure;
  return (
    <li id={placeId(id)} className={styles.figure} data-target={isTarget || undefined} tabIndex={-1}>
      {[language, otherLanguage(language)].map((each) => (
        <div key={each} lang={each}>
          <p className={styles.text}>{text[each]}</p>
          <p>{read[each]}</p>
        </div>
      ))}
      <div className={styles.about}>
        {note && (
          <>
            <p>
              <MainText text={note} />
            </p>
            <p className={styles.quiet}>
              <CompanionText text={note} />
            </p>
          </>
        )}
        <div className={styles.facts}>
          <span>{t(`kind.${kind}`)}</span>
          <SourceLinks segments={segments} />
        </div>
      </div>
    </li>
  );
}
