import type { BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Language } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';

/** What an answer is called in one language. */
export function AnswerName({ answer, language }: { answer: BriefingEntry; language: Language }) {
  switch (answer.kind) {
    case 'term':
      // An own term may be without a name in one language.
      return answer.term[language].preferred || '–';
    case 'person':
      return language === 'en' ? printedName(answer.person) : koreanName(answer.person);
    case 'body':
      return textIn(answer.body.name, language).text;
    case 'slot':
      return answer.slot.title[language];
  }
}
