import type { SlotKind } from '#core/agenda/agenda-schema.ts';
import type { PlannedSlot } from '#core/agenda/programme.ts';
import type { SessionTimes } from '#core/booth/turns/booth-hours.ts';
import type { BoothTeam, TurnAction } from '#core/booth/turns/turns-schema.ts';
import { instant, later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** So many minutes (and seconds) after the tests' own beginning. */
export function at(minutes: number, seconds = 0): Instant {
  return instant(1_000_000_000_000 + minutes * 60_000 + seconds * 1000);
}

/** A session from one minute to another, with slots of so many minutes one after the other; "b15" is a break. */
export function session(from: number, to: number, ...slots: (number | `b${number}`)[]): SessionTimes {
  let follows = at(from);
  const planned = slots.map((each, index): PlannedSlot => {
    const isBreak = typeof each === 'string';
    const start = follows;
    follows = later(start, minutesToMilliseconds(isBreak ? Number(each.slice(1)) : each));
    return {
      slot: slotOf(`${from}-${index}`, isBreak ? 'break' : 'presentation', isBreak ? 0 : each),
      start,
      end: follows,
    };
  });
  return { start: at(from), end: at(to), slots: planned };
}

function slotOf(id: string, kind: SlotKind, minutes: number): PlannedSlot['slot'] {
  return { id, kind, title: { en: id, ko: id }, minutes, speakers: [] };
}

/** A team of so many, in turns of so many minutes. */
export function team(size: 2 | 3 = 2, turnMinutes: BoothTeam['turnMinutes'] = 20): BoothTeam {
  return { interpreters: ['Jisoo', 'Minji', 'Hana'].slice(0, size), me: 0, turnMinutes };
}

export const start = (when: Instant, interpreter = 0): TurnAction => ({ at: when, do: 'start', interpreter });
export const handOver = (when: Instant, interpreter: number, rested = 0): TurnAction => ({
  at: when,
  do: 'hand-over',
  interpreter,
  rested,
});
export const stop = (when: Instant, rested = 0): TurnAction => ({ at: when, do: 'stop', rested });
export const undo = (when: Instant): TurnAction => ({ at: when, do: 'undo' });
export const carryOn = (when: Instant): TurnAction => ({ at: when, do: 'carry-on' });
export const chooseNext = (when: Instant, interpreter: number): TurnAction => ({ at: when, do: 'next', interpreter });
