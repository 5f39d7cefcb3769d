import { programmeState, type ProgrammeState } from '#core/agenda/run/programme-state.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useStanding } from './standing.tsx';
import { turningPoint } from './turning-point.ts';

/** The programme as it is planned: a rehearsal moves on to the next day when it is over, unless it is run. */
export function useProgramme(): Programme {
  return useStanding().programme;
}

/** What is on and what comes next, by the run or the plan; paints again only when that changes. */
export function useProgrammeState(): ProgrammeState {
  const clock = useClock();
  const standing = useStanding();
  useNow((now) => stateKey(standing.at(now)), turningPoint(standing.at(clock.now())));
  return programmeState(standing, standing.at(clock.now()));
}

function stateKey({ current, slots }: Rundown): string {
  return [current?.phase, ...slots.map(({ state }) => state[0])].join(' ');
}
