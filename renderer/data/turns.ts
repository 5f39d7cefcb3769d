import { listedTime } from '#core/agenda/run/listed-time.ts';
import { isTurnOn, turnsNow, type TurnAt } from '#core/agenda/run/turn-times.ts';
import { turnsOf, type Turn } from '#core/agenda/turns.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useStanding } from './standing.tsx';
import { turningPoint } from './turning-point.ts';

/** The turns of a person as they are expected; paints again when a state changes, or a time by a whole minute. */
export function useTurns(person: string): TurnAt[] {
  const standing = useStanding();
  const clock = useClock();
  const turns = turnsOf(person, standing.programme);
  const read = (now: Instant) => turnsNow(turns, standing, standing.at(now));
  useNow((now) => read(now).map(keyOf).join(' '), turningPoint(standing.at(clock.now())));
  return read(clock.now());
}

function keyOf({ state, start, end, expectedStart, expectedEnd }: TurnAt): string {
  return [state, listedTime(start, expectedStart), listedTime(end, expectedEnd)].join(' ');
}

/**
 * Whole seconds to the beginning of a turn, or while it is on to its end, rounded up; minus in overtime, 0 when it could
 * begin at any moment.
 */
export function useSecondsOfTurn(turn: Turn): number {
  const standing = useStanding();
  const clock = useClock();
  const read = (now: Instant) => turnsNow([turn], standing, standing.at(now))[0];
  const shown = read(clock.now());
  const boundary = !shown ? 0 : isTurnOn(shown.state) ? clock.now() + shown.left : shown.expectedStart;
  return useNow((now) => Math.ceil((read(now)?.left ?? 0) / 1000) + 0, instant(boundary));
}
