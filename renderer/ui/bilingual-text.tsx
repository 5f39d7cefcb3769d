import type { Bilingual } from '#core/texts/bilingual.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';
import { useSettings } from '../data/settings.ts';

interface BilingualProps {
  text: Bilingual;
  className?: string | undefined;
}

/** The text in the language of the interface; in English, marked as such, where there is no translation yet. */
export function MainText({ text, className }: BilingualProps) {
  const shown = textIn(text, useSettings().language);
  return (
    <span lang={shown.language} className={className}>
      {shown.text}
    </span>
  );
}

/** The text in the other language, as the quieter companion; nothing while the English is all there is. */
export function CompanionText({ text, className }: BilingualProps) {
  const other = otherLanguage(useSettings().language);
  if (text.ko === null) return null;
  return (
    <span lang={other} className={className}>
      {text[other]}
    </span>
  );
}
