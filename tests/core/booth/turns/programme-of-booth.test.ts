import { expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { programmeOfBooth } from '#core/booth/turns/programme-of-booth.ts';
import { instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };
const agenda = (date: string | null) =>
  agendaSchema.parse({
    timeZone: 'Asia/Seoul',
    date,
    sessions: [
      {
        id: 'opening',
        title,
        start: '14:00',
        end: '16:30',
        slots: [{ id: 'a', kind: 'remarks', title, minutes: 150, speakers: [] }],
      },
    ],
  });

it.each([
  ['with its date, is of that date', '2030-01-31', null, '10:00', '2030-01-31'],
  ['of a rehearsal, is of the day on which the booth began', null, null, '14:30', '2026-11-24'],
  ['of a booth that began when the rehearsal was over, is the next', null, null, '16:45', '2026-11-25'],
  ['of a run that runs late, is of its day', null, '2026-11-24', '16:45', '2026-11-24'],
  ['is not that of a run of another day', null, '2026-11-30', '14:30', '2026-11-24'],
])('the programme %s', (_title, date, run, time, expected) => {
  const staffedAt = instant(Date.parse(`2026-11-24T${time}:00+09:00`));
  expect(programmeOfBooth(agenda(date), run === null ? null : { date: run }, staffedAt).date).toBe(expected);
});
