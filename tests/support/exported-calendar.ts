import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { toCalendar, type CalendarGiven } from '#core/agenda/calendar/to-calendar.ts';
import { planProgramme, type Programme } from '#core/agenda/programme.ts';
import { compile } from '#core/content/compile/compile.ts';
import type { Content } from '#core/content/content.ts';
import { instant } from '#core/time/instant.ts';
import { minimalEvent } from './minimal-event.ts';

const words: CalendarGiven['words'] = {
  en: { moderator: 'Moderator:', moderating: 'Moderating:', workingSpelling: 'working spelling' },
  ko: { moderator: '좌장:', moderating: '좌장:', workingSpelling: '임시 표기' },
};

/** The moment at which calendars are made in tests. */
export const noon = instant(Date.UTC(2026, 0, 1, 12));

export const harbourDay = compiled();

function compiled(): Content {
  const { content } = compile(minimalEvent());
  if (!content) throw new Error('The minimal event does not compile.');
  return content;
}

/** The calendar of the minimal event, in English, of all slots, unless something else is said. */
export function exported(changes: Partial<CalendarGiven> = {}): string {
  const programme = planProgramme(harbourDay.agenda, noon);
  return toCalendar({ content: harbourDay, programme, person: null, language: 'en', words, now: noon, ...changes });
}

/** One session of slots of some minutes each, one after the other, on one day in one zone. */
export function programmeOf(
  timeZone: string,
  date: string,
  start: string,
  minutes: readonly number[],
  end = '23:59',
): Programme {
  const title = { en: 'x', ko: 'x' };
  const slots = minutes.map((each, index) => ({
    id: `slot-${index}`,
    kind: 'other',
    title,
    minutes: each,
    speakers: [],
  }));
  const agenda = agendaSchema.parse({ timeZone, date, sessions: [{ id: 'session', title, start, end, slots }] });
  return planProgramme(agenda, noon);
}
