import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import styles from './slide-sheet.module.css';

/** A point in both languages: two cells of one line, the language of the interface on the left. */
export function PointText({ text }: { text: Bilingual }) {
  const { t } = useTranslation('slides');
  const { language } = useSettings();
  return [language, otherLanguage(language)].map((each) => (
    <p key={each} lang={text[each] === null ? undefined : each}>
      {text[each] ?? <span className={styles.untranslated}>{t('untranslated')}</span>}
    </p>
  ));
}
