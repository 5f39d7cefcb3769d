import { usedShare } from '#core/agenda/run/large-figure.ts';
import { listedSeconds } from '#core/agenda/run/listed-time.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useStanding } from './standing.tsx';
import { turningPoint } from './turning-point.ts';

/** Whole seconds left of the slot that is on, rounded up, frozen while it is paused, minus in overtime; null while none is on. */
export function useSecondsLeft(): number | null {
  const standing = useStanding();
  const clock = useClock();
  return useNow(
    (now) => {
      const { current } = standing.at(now);
      return current === null || current.actualStart === null ? null : Math.ceil(current.remainingMs / 1000);
    },
    turningPoint(standing.at(clock.now())),
  );
}

/** Whole seconds until a slot that is to come is expected to begin, rounded up: 0 when it could begin now; null if it is not to come. */
export function useSecondsToStart(slot: string): number | null {
  return useToStart(slot, (seconds) => seconds);
}

/** The same as a list tells it, never below 0: while it is far, of whole minutes, so that a list of many stands still. */
export function useListedSecondsToStart(slot: string): number | null {
  return useToStart(slot, listedSeconds);
}

function useToStart(slot: string, read: (seconds: number) => number): number | null {
  const standing = useStanding();
  const clock = useClock();
  const expected = (now: Instant) => startToCome(standing.at(now), slot);
  return useNow(
    (now) => {
      const start = expected(now);
      return start === null ? null : read(Math.ceil((start - now) / 1000));
    },
    expected(clock.now()) ?? instant(0),
  );
}

/** How much of the time of the slot that is on has gone, in whole percent of its length; null while none is on. */
export function usePercentGone(): number | null {
  const standing = useStanding();
  const clock = useClock();
  return useNow(
    (now) => {
      const { current } = standing.at(now);
      if (current === null || current.actualStart === null) return null;
      return Math.floor(100 * usedShare(current));
    },
    turningPoint(standing.at(clock.now())),
  );
}

function startToCome({ slots }: Rundown, id: string): Instant | null {
  const slot = slots.find((each) => each.id === id);
  return slot && (slot.state === 'pending' || slot.state === 'late') ? slot.expectedStart : null;
}
