import { describe, expect, it } from 'vitest';
import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { planProgramme } from '#core/agenda/programme.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import type { Instant } from '#core/time/instant.ts';
import { looseEndsOfProgramme } from '../../../renderer/event/loose-ends-of-programme.ts';

await ensureTemporal();

const now = Date.UTC(2026, 10, 24) as Instant;

function agenda(date: string | null, minutes: number): Agenda {
  const title = { en: 'Opening', ko: '개회식' };
  const slot = { kind: 'remarks' as const, title, speakers: [] };
  return {
    timeZone: 'Asia/Seoul',
    date,
    sessions: [
      {
        id: 'opening',
        title,
        start: '14:00',
        end: '14:15',
        slots: [
          { ...slot, id: 'first', start: '14:00', minutes },
          { ...slot, id: 'second', start: '14:10', minutes: 3 },
        ],
      },
    ],
  };
}

const kinds = (of: Agenda) =>
  looseEndsOfProgramme(planProgramme(of, now)).map((end) =>
    end.kind === 'unallocated' ? [end.kind, end.session.id, end.minutes] : [end.kind, end.session.id],
  );

describe('what a programme leaves open', () => {
  it('is its date, and the minutes of a session that are given to nobody, taken together', () => {
    expect(kinds(agenda(null, 8))).toEqual([
      ['no-date', 'opening'],
      ['unallocated', 'opening', 4],
    ]);
  });

  it('is no date where there is one', () => {
    expect(kinds(agenda('2030-01-31', 10))).toEqual([['unallocated', 'opening', 2]]);
  });

  it('is nothing where every minute is given to somebody', () => {
    const full = agenda('2030-01-31', 10);
    full.sessions[0]?.slots.push({
      ...agenda(null, 0).sessions[0]!.slots[0]!,
      id: 'third',
      start: '14:13',
      minutes: 2,
    });
    expect(kinds(full)).toEqual([]);
  });
});
