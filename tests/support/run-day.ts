import { agendaSchema, type Agenda } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standingOf, type Standing } from '#core/agenda/run/standing.ts';
import { instant, type Instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };

function slot(id: string, minutes: number, kind = 'presentation', more: object = {}) {
  return { id, kind, title, minutes, speakers: [], ...more };
}

/** Two sessions and a closing, each with a start of its own: 14:00 with 10 + 10 + 10 (Q&A), 14:30 with 15 + 15 (Q&A), 15:00 with 5. */
export const agenda: Agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: '2026-11-24',
  sessions: [
    { id: 'one', title, start: '14:00', end: '14:30', slots: [slot('a', 10), slot('b', 10), slot('c', 10, 'qa')] },
    { id: 'two', title, start: '14:30', end: '15:00', slots: [slot('d', 15), slot('e', 15, 'qa')] },
    { id: 'end', title, start: '15:00', end: '15:10', slots: [slot('f', 5, 'remarks')] },
  ],
});

/** A time of that day in Seoul: "14:05:00". */
export function at(time: string): Instant {
  return instant(Date.parse(`2026-11-24T${time}+09:00`));
}

/** "14:05:00", for what is expected of an instant. */
export function timeOf(moment: Instant | null | undefined): string | null {
  return moment === null || moment === undefined
    ? null
    : new Date(moment).toLocaleTimeString('en-GB', { timeZone: 'Asia/Seoul' });
}

/** How that day stands after a log. */
export function runAfter(log: readonly RunEntry[], changed: Agenda = agenda, by: Standing['by'] = 'run'): Standing {
  return standingOf(layProgramme(changed, '2026-11-24'), log, by);
}

export function start(id: string, time: string): RunEntry {
  return { at: at(time), do: 'start', slot: id };
}
