import { expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { standingOf } from '#core/agenda/run/standing.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { nextStart } from '#core/cues/next-start.ts';
import { instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number, speakers: string[] = []) => ({
  id,
  kind: 'other',
  title,
  minutes,
  speakers,
});
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: '2026-11-24',
  sessions: [
    { id: 's', title, start: '14:00', end: '15:00', moderators: ['mo'], slots: [slot('a', 3), slot('b', 5, ['ada'])] },
    { id: 't', title, start: '15:00', end: '16:00', moderators: ['mo'], slots: [slot('c', 30, ['ada'])] },
  ],
});
const programme = layProgramme(agenda, '2026-11-24');
const seoul = (time: string) => instant(Date.parse(`2026-11-24T${time}+09:00`));
const at = (time: string, person: string | null, log: RunEntry[] = []) => {
  const standing = standingOf(programme, log, log.length > 0 ? 'run' : 'plan');
  const next = nextStart(programme, standing.at(seoul(time)), person);
  return next && [next.id, next.as, new Date(next.start).toISOString().slice(11, 19)].join(' ');
};

it.each<[string, string, string | null, RunEntry[], string | null]>([
  ['of everyone the next session', '13:50:00', null, [], 's session 05:00:00'],
  ['of everyone, once one is on, the one after it', '14:01:00', null, [], 't session 06:00:00'],
  ['of a speaker their next slot', '14:01:00', 'ada', [], 'b speaker 05:03:00'],
  ['of a speaker the slot after the one they are in', '14:04:00', 'ada', [], 'c speaker 06:00:00'],
  ['of a moderator the session they moderate', '14:01:00', 'mo', [], 't moderator 06:00:00'],
  ['nothing when all is over', '15:40:00', 'ada', [], null],
  ['of somebody who is not on the programme nothing', '13:00:00', 'bo', [], null],
  [
    'by the run, when it is expected',
    '14:02:00',
    'ada',
    [{ at: seoul('14:02:00'), do: 'start', slot: 'a' }],
    'b speaker 05:05:00',
  ],
  [
    'of a session whose first slot is skipped, its second',
    '13:50:00',
    null,
    [{ at: seoul('13:50:00'), do: 'skip', slot: 'a' }],
    's session 05:03:00',
  ],
])('%s', (_title, time, person, log, expected) => {
  expect(at(time, person, log)).toBe(expected);
});
