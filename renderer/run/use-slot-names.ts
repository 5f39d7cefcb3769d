import type { Agenda } from '#core/agenda/agenda-schema.ts';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { textIn } from '#core/texts/text-in.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';

export interface SlotNames {
  /** "Presentation 2 (Myung Jae Moon)": which slot is meant, in a sentence. */
  slot: (id: string) => string;
  /** "Session 2": a session's title up to the colon that its subject follows. */
  session: (id: string) => string;
}

/** What slots and sessions are called where there is no room for all that is known of them. */
export function useSlotNames(): SlotNames {
  const { language } = useSettings();
  const { sessions } = useContent('agenda.get');
  const directory = useDirectory();
  const inShort = (title: Bilingual) => textIn(title, language).text.split(':')[0] ?? '';
  return {
    slot(id) {
      const found = findSlot(sessions, id);
      if (!found) return id;
      const title = textIn(found.slot.title, language).text;
      const people = peopleOf(found.slot.speakers, directory).map(({ printed, korean }) =>
        language === 'ko' ? korean.text : printed,
      );
      if (people.length > 0) return `${title} (${people.join(', ')})`;
      return isOnlyOne(sessions, found.slot.title.en) ? title : `${title} (${inShort(found.session.title)})`;
    },
    session: (id) => inShort(sessions.find((session) => session.id === id)?.title ?? { en: id, ko: null }),
  };
}

function findSlot(sessions: Agenda['sessions'], id: string) {
  for (const session of sessions) {
    const slot = session.slots.find((each) => each.id === id);
    if (slot) return { session, slot };
  }
  return null;
}

function isOnlyOne(sessions: Agenda['sessions'], title: string): boolean {
  return sessions.flatMap(({ slots }) => slots).filter((slot) => slot.title.en === title).length < 2;
}
