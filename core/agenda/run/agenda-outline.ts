import type { Agenda } from '#core/agenda/agenda-schema.ts';

/**
 * What a run hangs on, as one text: the slots of an agenda, their order and their times, without words and people. A log
 * belongs to the agenda whose outline it was written under, and to no other.
 */
export function agendaOutline({ timeZone, date, sessions }: Agenda): string {
  return JSON.stringify([
    timeZone,
    date,
    sessions.map(({ id, start, end, slots }) => [
      id,
      start,
      end,
      slots.map((slot) => [slot.id, slot.minutes, slot.start ?? null, slot.fixedEnd ?? false]),
    ]),
  ]);
}
