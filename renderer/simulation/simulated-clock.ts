import { instant, type Instant } from '#core/time/instant.ts';
import { createClock, type Clock } from '../clock/clock.ts';

/** A clock that shows `from` now and goes on `speed` times as fast as the machine's steady one; 0 stands still. */
export function simulatedClock(
  page: Document,
  from: Instant,
  speed: number,
  steady: () => number = () => performance.now(),
): Clock {
  const began = steady();
  return createClock(page, { now: () => instant(Math.floor(from + (steady() - began) * speed)), speed: () => speed });
}
