import { largeFigure, type LargeFigure } from '#core/agenda/run/large-figure.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useStanding } from '../data/standing.tsx';
import { turningPoint } from '../data/turning-point.ts';

export interface Reading {
  figure: LargeFigure | null;
  rundown: Rundown;
}

/** The number that is read from afar, and the rundown it is of; paints again each second that changes it. */
export function useLargeFigure(): Reading {
  const standing = useStanding();
  const clock = useClock();
  useNow(
    (now) => {
      const figure = largeFigure(standing.at(now));
      return figure && `${figure.of} ${figure.seconds}`;
    },
    anchorOf(standing.at(clock.now())),
  );
  const rundown = standing.at(clock.now());
  return { figure: largeFigure(rundown), rundown };
}

/** Counting to a start, the seconds are those of the expected one. */
function anchorOf(rundown: Rundown): Instant {
  const { current, slots } = rundown;
  if (current?.phase !== 'pending') return turningPoint(rundown);
  return slots.find(({ id }) => id === current.slot)?.expectedStart ?? instant(0);
}
