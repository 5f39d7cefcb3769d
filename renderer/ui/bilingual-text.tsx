import type { Bilingual } from '#core/texts/bilingual.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';
import type { Marks } from '#core/texts/segment-schema.ts';
import { useSettings } from '../data/settings.ts';
import { MarkedText } from './marked-text.tsx';

interface BilingualProps {
  text: Bilingual;
  className?: string | undefined;
  /** Its terms, to be marked, with own ones; without them nothing is. */
  marks?: Marks | undefined;
}

/** The text in the language of the interface; in English, marked as such, where there is no translation yet. */
export function MainText({ text, className, marks }: BilingualProps) {
  const shown = textIn(text, useSettings().language);
  return (
    <span lang={shown.language} className={className}>
      {marks ? <MarkedText text={shown.text} marks={marks[shown.language]} language={shown.language} /> : shown.text}
    </span>
  );
}

/** The text in the other language, as the quieter companion; nothing while one language is all there is. */
export function CompanionText({ text, className, marks }: BilingualProps) {
  const { language } = useSettings();
  const other = otherLanguage(language);
  const shown = text[other];
  if (!shown || textIn(text, language).language === other) return null;
  return (
    <span lang={other} className={className}>
      {marks ? <MarkedText text={shown} marks={marks[other]} language={other} /> : shown}
    </span>
  );
}
