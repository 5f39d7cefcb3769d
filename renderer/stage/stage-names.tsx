import type { CSSProperties } from 'react';
import type { Slot } from '#core/agenda/agenda-schema.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { textWidth } from '../ui/text-width.ts';
import { slotName } from '../windows/slot-name.ts';
import styles from './stage-view.module.css';

/** Who is on, in both languages, as equals: side by side where the window is wide, else one below the other. */
export function StageNames({ slot }: { slot: Slot }) {
  const { language } = useSettings();
  const names = slotName(slot, useDirectory());
  // Of one size, so that neither looks the lesser.
  const widest = Math.max(textWidth(names.en), textWidth(names.ko));
  return (
    <h2 className={styles.names} style={{ '--em': widest.toFixed(2) } as CSSProperties}>
      {[language, otherLanguage(language)].map((each) => (
        <span key={each} lang={each} className={styles.name}>
          {names[each]}
        </span>
      ))}
    </h2>
  );
}
