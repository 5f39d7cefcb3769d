import type { Rundown } from '#core/agenda/run/rundown.ts';
import { instant } from '#core/time/instant.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useStanding } from '../data/standing.tsx';
import { turningPoint } from '../data/turning-point.ts';

/** The rundown; paints again when a state or a time of it changes by what clocks show. */
export function useRundown(): Rundown {
  const standing = useStanding();
  const clock = useClock();
  useNow((now) => shownKey(standing.at(now)));
  useNow((now) => phaseKey(standing.at(now)), turningPoint(standing.at(clock.now())));
  return standing.at(clock.now());
}

/** Whole seconds of a span that grows with time, or stands still: counted down to nothing, so that a second shows when it is over. */
export function useSeconds(read: (rundown: Rundown) => number | null): number | null {
  const standing = useStanding();
  const clock = useClock();
  const now = clock.now();
  const value = read(standing.at(now));
  return useNow(
    (at) => {
      const span = read(standing.at(at));
      return span === null ? null : Math.trunc(span / 1000);
    },
    instant(now - (value ?? 0)),
  );
}

function shownKey({ slots }: Rundown): string {
  return slots
    .map(({ state, expectedStart, expectedEnd }) => `${state[0]}${second(expectedStart)}-${second(expectedEnd)}`)
    .join(' ');
}

function second(at: number | null): string {
  return at === null ? '' : String(Math.floor(at / 1000));
}

function phaseKey({ current }: Rundown): string {
  return current ? `${current.slot} ${current.phase}` : '';
}
