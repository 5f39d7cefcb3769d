import { programmeEnd, type Programme } from '#core/agenda/programme.ts';
import { expectedSession } from '#core/agenda/run/expected-session.ts';
import { minutesApart, wholeMinutes } from '#core/agenda/run/listed-time.ts';
import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** How a run keeps to its plan. */
export interface Punctuality {
  state: 'not-begun' | 'under-way' | 'over';
  /** Whole minutes behind, minus for ahead; of one that is over, how late or early it ended. */
  minutes: number;
  plannedEnd: Instant;
  /** When the programme will end; once it is over, when it did. */
  expectedEnd: Instant;
}

/** How a standing keeps to its plan; null where it goes by the plan alone, and nobody can tell. */
export function punctualityOf({ programme, by }: Standing, { current, slots }: Rundown): Punctuality | null {
  if (by === 'plan') return null;
  const plannedEnd = programmeEnd(programme);
  if (!current) {
    const last = lastEnded(slots);
    return {
      state: 'over',
      minutes: last ? minutesApart(last.plannedEnd, last.end) : 0,
      plannedEnd,
      expectedEnd: last?.end ?? plannedEnd,
    };
  }
  const isUnderWay = current.phase !== 'pending' || slots.some(({ state }) => state === 'done');
  return {
    state: isUnderWay ? 'under-way' : 'not-begun',
    minutes: wholeMinutes(current.offsetMs),
    plannedEnd,
    expectedEnd: expectedEndOfAll(programme, slots),
  };
}

function lastEnded(slots: readonly RundownSlot[]): { plannedEnd: Instant; end: Instant } | null {
  const ended = slots.flatMap(({ state, plannedEnd, expectedEnd }) =>
    state === 'done' && expectedEnd !== null ? [{ plannedEnd, end: expectedEnd }] : [],
  );
  return ended.toSorted((a, b) => b.end - a.end)[0] ?? null;
}

function expectedEndOfAll(programme: Programme, slots: readonly RundownSlot[]): Instant {
  const rows = new Map(slots.map((row) => [row.id, row]));
  return instant(Math.max(...programme.sessions.map((session) => expectedSession(session, rows)?.end ?? 0)));
}
