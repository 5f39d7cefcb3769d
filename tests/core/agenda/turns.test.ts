import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { planProgramme } from '#core/agenda/programme.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import { instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number, speakers: string[]) => ({ id, kind: 'remarks', title, minutes, speakers });
const programme = planProgramme(
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
        slots: [slot('one', 5, ['kim']), slot('two', 5, ['moon'])],
      },
      { id: 'closing', title, start: '16:15', end: '16:30', slots: [slot('three', 3, ['kim'])] },
    ],
  }),
  instant(0),
);
const told = (person: string) =>
  turnsOf(person, programme).map(
    ({ as, start, end }) => `${as} ${timeInZone(start, 'Asia/Seoul')}–${timeInZone(end, 'Asia/Seoul')}`,
  );

describe('the turns of a person', () => {
  it('are every slot they speak in', () => {
    expect(told('kim')).toEqual(['speaker 14:00–14:05', 'speaker 16:15–16:18']);
  });

  it('are, for a moderator, the whole session and their own slots in it', () => {
    expect(told('moon')).toEqual(['moderator 14:00–14:15', 'speaker 14:05–14:10']);
  });

  it('are none for somebody who is not on the programme', () => {
    expect(told('lee')).toEqual([]);
  });
});
