import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { planProgramme } from '#core/agenda/programme.ts';
import { nextTurn, turnsOf } from '#core/agenda/turns.ts';
import { instant, type Instant } from '#core/time/instant.ts';
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
const at = (time: string): Instant => instant(Date.parse(`2026-11-24T${time}+09:00`));
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

describe('the next turn', () => {
  const turns = turnsOf('kim', programme);

  it.each([
    ['12:00:00', '14:00'],
    ['14:00:00', '14:00'],
    ['14:04:59', '14:00'],
    ['14:05:00', '16:15'],
    ['16:17:59', '16:15'],
  ])('at %s is that of %s', (now, start) => {
    const turn = nextTurn(turns, at(now));
    expect(turn && timeInZone(turn.start, 'Asia/Seoul')).toBe(start);
  });

  it('is none after the last', () => {
    expect(nextTurn(turns, at('16:18:00'))).toBeNull();
  });
});
