import { whyNoCalendar } from '#core/agenda/calendar/entries.ts';
import type { EntryWords } from '#core/agenda/calendar/entry-text.ts';
import { toCalendar } from '#core/agenda/calendar/to-calendar.ts';
import { planProgramme } from '#core/agenda/programme.ts';
import type { Content } from '#core/content/content.ts';
import type { Language } from '#core/texts/language.ts';
import { instant } from '#core/time/instant.ts';
import { environmentLanguage } from '#backend/words/environment-language.ts';
import { createWords } from '#backend/words/words.ts';
import { exit, type Given } from './run.ts';

/** The calendar of all slots or of one person, in the language of the terminal; says why there is none and answers the exit code. */
export function exportCalendar(content: Content, { options, words }: Given): string | number {
  const person = typeof options['person'] === 'string' ? options['person'] : null;
  if (person !== null && !content.people.some(({ id }) => id === person)) {
    console.error(words('cli:no-person', { person }));
    return exit.usage;
  }
  const now = instant(Date.now());
  const programme = planProgramme(content.agenda, now);
  const refused = whyNoCalendar(person, programme);
  if (refused !== null) {
    console.error(words(`cli:no-calendar.${refused}`, { person }));
    return exit.faults;
  }
  const entryWords = { en: entryWordsIn('en'), ko: entryWordsIn('ko') };
  return toCalendar({ content, programme, person, language: environmentLanguage(), words: entryWords, now });
}

function entryWordsIn(language: Language): EntryWords {
  const words = createWords(language);
  return words('calendar:entry', { returnObjects: true }) as EntryWords;
}
