import { otherLanguage, textIn, type Bilingual, type Language } from '#core/texts/bilingual.ts';
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

/** The text in the other language, as the quieter companion; nothing where the main text already is all there is. */
export function CompanionText({ text, className }: BilingualProps) {
  const language = companionLanguage(text, useSettings().language);
  if (language === null) return null;
  return (
    <span lang={language} className={className}>
      {text[language]}
    </span>
  );
}

/** Which language stands beside the interface's: the other, unless a missing Korean made English the main one already. */
export function companionLanguage(text: Bilingual, language: Language): Language | null {
  const other = otherLanguage(language);
  return text.ko === null ? null : other;
}
