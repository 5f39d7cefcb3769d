import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { standingOf, type Standing } from '#core/agenda/run/standing.ts';
import { logOf } from './run-log.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'presentation',
  title,
  minutes,
  speakers: [],
  ...more,
});

/** An hour and a half in Seoul: an opening with a minute given to nobody, two talks, a closing with ten. */
export const smallProgramme = layProgramme(
  agendaSchema.parse({
    timeZone: 'Asia/Seoul',
    date: '2026-11-24',
    sessions: [
      {
        id: 'opening',
        title,
        start: '14:00',
        end: '14:15',
        moderators: ['moon'],
        slots: [slot('welcome', 6, { speakers: ['kim'] }), slot('keynote', 8, { speakers: ['moon'] })],
      },
      {
        id: 'talks',
        title,
        start: '14:15',
        end: '15:15',
        moderators: ['park'],
        slots: [slot('first', 20, { speakers: ['lee'] }), slot('second', 20, { speakers: ['audain'] }), slot('qa', 20)],
      },
      {
        id: 'closing',
        title,
        start: '15:15',
        end: '15:30',
        slots: [slot('thanks', 5, { speakers: ['kim'] })],
      },
    ],
  }),
  '2026-11-24',
);

export function standingAfter(by: Standing['by'], ...lines: string[]): Standing {
  return standingOf(smallProgramme, logOf(...lines), by);
}
