import { punctualityOf, type Punctuality } from '#core/agenda/run/punctuality.ts';
import { programmeState, type ProgrammeState } from '#core/agenda/run/programme-state.ts';
import { minutesApart } from '#core/agenda/run/listed-time.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';
import { timeLineOf, type LineSession } from '#core/agenda/run/time-line.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useStanding } from './standing.tsx';
import { turningPoint } from './turning-point.ts';

/** The programme as it is planned: a rehearsal moves on to the next day when it is over, unless it is run. */
export function useProgramme(): Programme {
  return useStanding().programme;
}

/** What is on and what comes next, by the run or the plan; paints again only when that changes, or a time by a whole minute. */
export function useProgrammeState(): ProgrammeState {
  const clock = useClock();
  const standing = useStanding();
  useNow((now) => stateKey(standing.at(now)), turningPoint(standing.at(clock.now())));
  return programmeState(standing, standing.at(clock.now()));
}

/** The time line; paints again only when something it says changes: a state, or a time by a whole minute. */
export function useTimeLine(): LineSession[] {
  const clock = useClock();
  const standing = useStanding();
  useNow((now) => lineKey(timeLineOf(standing, standing.at(now))), turningPoint(standing.at(clock.now())));
  return timeLineOf(standing, standing.at(clock.now()));
}

/** How the run keeps to its plan; null where it goes by the plan alone. Paints again by the minute. */
export function usePunctuality(): Punctuality | null {
  const clock = useClock();
  const standing = useStanding();
  useNow((now) => punctualityKey(punctualityOf(standing, standing.at(now))), turningPoint(standing.at(clock.now())));
  return punctualityOf(standing, standing.at(clock.now()));
}

function stateKey({ current, slots }: Rundown): string {
  const next = slots.find(({ state }) => state === 'pending' || state === 'late');
  const nextMoved = next?.expectedStart ? minutesApart(next.plannedStart, next.expectedStart) : 0;
  return [current?.phase, nextMoved, ...slots.map(({ state }) => state[0])].join(' ');
}

function lineKey(sessions: readonly LineSession[]): string {
  const said = sessions.map(({ planned, state, expected, isAfterNow, parts }) => [
    state,
    isAfterNow,
    expected && [minutesApart(planned.start, expected.start), minutesApart(planned.end, expected.end)],
    parts.map((part) => {
      if (part.kind === 'now') return part.kind;
      if (part.kind === 'gap') return [part.isNow, part.minutesLeft];
      const { plannedStart, plannedEnd, expectedStart, expectedEnd } = part.row;
      return [
        part.mark,
        expectedStart && minutesApart(plannedStart, expectedStart),
        expectedEnd && minutesApart(plannedEnd, expectedEnd),
      ];
    }),
  ]);
  return JSON.stringify(said);
}

function punctualityKey(punctuality: Punctuality | null): string {
  if (!punctuality) return '';
  const { state, minutes, plannedEnd, expectedEnd } = punctuality;
  return [state, minutes, minutesApart(plannedEnd, expectedEnd)].join(' ');
}
