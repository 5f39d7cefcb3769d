import type { Slot } from '#core/agenda/agenda-schema.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { slotName } from '../windows/slot-name.ts';
import { Fitted } from './fitted.tsx';
import styles from './stage-view.module.css';

/** Who is on, in both languages, as equals: side by side where the window is wide, else one below the other. */
export function StageNames({ slot }: { slot: Slot }) {
  const { language } = useSettings();
  const names = slotName(slot, useDirectory());
  return (
    <h2 className={styles.names}>
      {[language, otherLanguage(language)].map((each) => (
        <Fitted key={each} lang={each} text={names[each]} className={styles.name} />
      ))}
    </h2>
  );
}
