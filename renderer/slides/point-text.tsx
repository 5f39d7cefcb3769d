import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { otherLanguage } from '#core/texts/language.ts';
import type { Marks } from '#core/texts/segment-schema.ts';
import { useSettings } from '../data/settings.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import styles from './slide-sheet.module.css';

interface PointTextProps {
  text: Bilingual;
  /** Its terms; without them nothing is marked, as for whoever is speaking. */
  marks?: Marks | undefined;
}

/** A point in both languages: two cells of one line, the language of the interface on the left. */
export function PointText({ text, marks }: PointTextProps) {
  const { t } = useTranslation('slides');
  const { language } = useSettings();
  return [language, otherLanguage(language)].map((each) => {
    const shown = text[each];
    return (
      <p key={each} lang={shown === null ? undefined : each}>
        {shown === null ? (
          <span className={styles.untranslated}>{t('untranslated')}</span>
        ) : (
          <MarkedText text={shown} marks={marks?.[each] ?? []} language={marks && each} />
        )}
      </p>
    );
  });
}
