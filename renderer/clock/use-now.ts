import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import { instant, type Instant } from '#core/time/instant.ts';
import { createClock, type Clock } from './clock.ts';

/** The machine's own, also while a window shows a simulation. */
export const presentClock = createClock(document);

export const ClockContext = createContext<Clock>(presentClock);

export function useClock(): Clock {
  return use(ClockContext);
}

/** The second that has begun. Counting down from it rounds up, as it would from the instant itself. */
export function wholeSecond(now: Instant): Instant {
  return instant(Math.floor(now / 1000) * 1000);
}

export function wholeMinute(now: Instant): Instant {
  return instant(Math.floor(now / 60_000) * 60_000);
}

/**
 * What `read` makes of the present moment. Read again each second that is a whole number of seconds from `anchor`; the
 * component paints again only when it differs, so `read` answers a primitive: an instant rounded to what is shown, or the
 * name of what is on.
 */
export function useNow<T extends string | number | boolean | null>(
  read: (now: Instant) => T,
  anchor: Instant = instant(0),
): T {
  const clock = useClock();
  const phase = instant(((anchor % 1000) + 1000) % 1000);
  const subscribe = useCallback((listener: () => void) => clock.onSecond(listener, phase), [clock, phase]);
  return useSyncExternalStore(subscribe, () => read(clock.now()));
}
