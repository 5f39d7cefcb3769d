import { useState } from 'react';
import { languages, otherLanguage, type Language } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';

const stored = 'note-left';

/** The language that stands on the left of the note: that of the interface, until the reader of this window swaps the sides. */
export function useLeftLanguage(): { left: Language; flip: () => void } {
  const { language } = useSettings();
  const [chosen, setChosen] = useState(() => languages.find((each) => each === sessionStorage.getItem(stored)));
  const left = chosen ?? language;
  function flip(): void {
    const swapped = otherLanguage(left);
    sessionStorage.setItem(stored, swapped);
    setChosen(swapped);
  }
  return { left, flip };
}
