import { instant, type Instant } from '#core/time/instant.ts';

/** What tells the time, and wakes its listeners when a whole second begins. */
export interface Clock {
  now(): Instant;
  /** Calls `listener` at each whole second, and at once when the window is shown again; returns how to stop. */
  onSecond(listener: () => void): () => void;
}

/** One timer for all listeners, none when nobody listens. */
export function createClock(page: Document, now: () => number = Date.now): Clock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wake(): void {
    for (const listener of listeners) listener();
    wait();
  }

  /** A poll shows a second late by half its interval; a timeout that ends with the second does not. */
  function wait(): void {
    clearTimeout(timer);
    if (listeners.size > 0) timer = setTimeout(wake, 1000 - (now() % 1000));
  }

  /** Timers of a hidden page fall to one a minute. */
  function resume(): void {
    if (page.visibilityState === 'visible') wake();
  }

  return {
    now: () => instant(now()),
    onSecond(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        page.addEventListener('visibilitychange', resume);
        wait();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        page.removeEventListener('visibilitychange', resume);
        clearTimeout(timer);
      };
    },
  };
}
