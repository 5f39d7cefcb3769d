import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import styles from './sheet-page.module.css';

/** The heading of a part, in both languages. */
export function SheetHeading({ id, main, companion }: { id: string; main: string; companion: string }) {
  const other = otherLanguage(useSettings().language);
  return (
    <h3 id={id} className={styles.heading}>
      <span>{main}</span> <span lang={other}>{companion}</span>
    </h3>
  );
}
