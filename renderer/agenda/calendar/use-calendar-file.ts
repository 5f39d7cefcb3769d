import { useTranslation } from 'react-i18next';
import { toCalendar } from '#core/agenda/calendar/to-calendar.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { instant } from '#core/time/instant.ts';
import { preloadWords } from '../../app/words.ts';
import { useContent } from '../../data/content.ts';
import { useSettings } from '../../data/settings.ts';

/** Makes the calendar of one person, or for null of all slots, as a file. */
export function useCalendarFile(
  programme: Programme,
): (person: string | null) => Promise<{ name: string; text: string }> {
  const { i18n } = useTranslation();
  const { language } = useSettings();
  const event = useContent('event.get');
  const { people, bodies } = useContent('speakers.list');
  return async (person) => {
    // Entries are in both languages, whichever the interface speaks.
    await preloadWords(i18n, otherLanguage(language));
    const wordsIn = (each: Language) => i18n.getFixedT(each, 'calendar')('entry', { returnObjects: true });
    const text = toCalendar({
      content: { event, people, bodies },
      programme,
      person,
      language,
      words: { en: wordsIn('en'), ko: wordsIn('ko') },
      // The machine's own time, whatever clock this window goes by: of two files the later one counts.
      now: instant(Date.now()),
    });
    return { name: `${[event.id, ...(person === null ? [] : [person])].join('-').slice(0, 100)}.ics`, text };
  };
}
