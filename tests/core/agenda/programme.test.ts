import { describe, expect, it } from 'vitest';
import { agendaSchema, type Agenda } from '#core/agenda/agenda-schema.ts';
import { planProgramme, plannedSlots, programmeEnd, programmeStart } from '#core/agenda/programme.ts';
import { instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';

function agenda(date: string | null, timeZone = 'Asia/Seoul'): Agenda {
  const slot = (id: string, minutes: number, start?: string) => ({
    id,
    kind: 'presentation',
    title: { en: id, ko: id },
    minutes,
    ...(start ? { start } : {}),
    speakers: [],
  });
  const title = { en: 'x', ko: 'x' };
  return agendaSchema.parse({
    timeZone,
    date,
    sessions: [
      {
        id: 'opening',
        title,
        start: '14:00',
        end: '14:15',
        slots: [slot('a', 3, '14:00'), slot('b', 3), slot('c', 8)],
      },
      { id: 'closing', title, start: '14:15', end: '14:30', slots: [slot('d', 3), slot('e', 2.5, '14:20')] },
    ],
  });
}

const seoul = (text: string) => instant(Date.parse(`${text}+09:00`));

describe('a programme with a date', () => {
  const programme = planProgramme(agenda('2026-11-24'), seoul('2026-01-01T00:00:00'));

  it('lets a slot without a start follow the one before it', () => {
    const times = plannedSlots(programme).map(
      ({ slot, start, end }) =>
        `${slot.id} ${timeInZone(start, 'Asia/Seoul')}–${timeInZone(end, 'Asia/Seoul', 'seconds')}`,
    );
    expect(times).toEqual([
      'a 14:00–14:03:00',
      'b 14:03–14:06:00',
      'c 14:06–14:14:00',
      'd 14:15–14:18:00',
      'e 14:20–14:22:30',
    ]);
  });

  it('shows the time nobody has, between slots and at the end of a session', () => {
    expect(
      programme.sessions.map(({ unallocated }) => unallocated.map(({ start, end }) => (end - start) / 60_000)),
    ).toEqual([[1], [2, 7.5]]);
  });

  it('is no rehearsal, even when it is over', () => {
    expect(programme.rehearsal).toBe(false);
    expect(planProgramme(agenda('2026-11-24'), seoul('2030-01-01T00:00:00')).date).toBe('2026-11-24');
  });

  it('keeps elapsed minutes across a change of clocks', () => {
    const night = agendaSchema.parse({
      ...agenda('2026-09-27', 'Pacific/Auckland'),
      sessions: [
        {
          id: 'night',
          title: { en: 'x', ko: 'x' },
          start: '01:30',
          end: '04:00',
          slots: [{ id: 'long', kind: 'other', title: { en: 'x', ko: 'x' }, minutes: 60, speakers: [] }],
        },
      ],
    });
    const [slot] = plannedSlots(planProgramme(night, instant(0)));
    expect(timeInZone(slot!.end, 'Pacific/Auckland')).toBe('03:30');
  });
});

describe('a programme without a date', () => {
  it.each([
    ['before the hour, today', '2026-11-24T13:59:59', '2026-11-24'],
    ['while it would be on, today', '2026-11-24T14:29:59', '2026-11-24'],
    ['when it would be over, tomorrow', '2026-11-24T14:30:00', '2026-11-25'],
    ['in the last hour of a year, the next', '2026-12-31T23:30:00', '2027-01-01'],
  ])('is rehearsed at its own hours: %s', (_title, now, date) => {
    const programme = planProgramme(agenda(null), seoul(now));
    expect([programme.date, programme.rehearsal]).toEqual([date, true]);
    expect(timeInZone(programmeStart(programme), 'Asia/Seoul')).toBe('14:00');
  });

  it('goes by the day of the event, not of the machine', () => {
    expect(planProgramme(agenda(null), instant(Date.UTC(2026, 10, 24, 20))).date).toBe('2026-11-25');
  });
});

it('puts a session that starts earlier in the day than the one before it on the next day', () => {
  const overnight = agenda('2026-11-24');
  overnight.sessions[1] = {
    ...overnight.sessions[1]!,
    start: '09:00',
    end: '09:30',
    slots: [{ ...overnight.sessions[1]!.slots[0]! }],
  };
  const programme = planProgramme(overnight, instant(0));
  expect(programmeEnd(programme)).toBe(seoul('2026-11-25T09:30:00'));
});
