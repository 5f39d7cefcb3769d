import { useMemo } from 'react';
import { koreanName, printedName } from '#core/speakers/names.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';

/** What the sessions and speakers of some tags are called; a slug where the event has none of it. */
export function useTagNames(): (tags: readonly string[]) => string[] {
  const { language } = useSettings();
  const { sessions } = useContent('agenda.get');
  const { people } = useContent('speakers.list');
  return useMemo(() => {
    const names = new Map([
      ...sessions.map(({ id, title }) => [id, title[language]] as const),
      ...people.map((person) => [person.id, language === 'en' ? printedName(person) : koreanName(person)] as const),
    ]);
    return (tags) => tags.map((tag) => names.get(tag) ?? tag);
  }, [language, sessions, people]);
}
