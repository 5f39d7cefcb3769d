import { instant, type Instant } from '#core/time/instant.ts';

/** What tells the time, and wakes its listeners when a second begins. */
export interface Clock {
  now(): Instant;
  /**
   * Calls `listener` at each second that is a whole number of seconds from `anchor` (from 0: the seconds of the day), and
   * at once when the window is shown again; returns how to stop.
   */
  onSecond(listener: () => void, anchor?: Instant): () => void;
}

export interface ClockOptions {
  /** Epoch ms. */
  now?: () => number;
  /** How many of its seconds go by in one: 1 unless the clock is a simulated one, 0 while that stands still. */
  speed?: () => number;
  /** Whose timers wake it: those of a page that is hidden come late. */
  timers?: Pick<Window, 'setTimeout' | 'clearTimeout'>;
}

interface Listening {
  listener: () => void;
  /** Where in the second it is woken, in ms. */
  phase: number;
  /** The last second it was woken for. */
  second: number;
}

/** Seconds shorter than a frame need not be told one by one. */
const shortestWait = 16;

/** One timer for all listeners, none when nobody listens. */
export function createClock(
  page: Document,
  { now = Date.now, speed = () => 1, timers = globalThis }: ClockOptions = {},
): Clock {
  const listeners = new Set<Listening>();
  let timer: number | undefined;

  function wake(whom: 'those whose second began' | 'all'): void {
    const at = now();
    for (const listening of listeners) {
      const second = secondOf(at, listening.phase);
      if (whom !== 'all' && second === listening.second) continue;
      listening.second = second;
      listening.listener();
    }
    wait();
  }

  /** A poll shows a second late by half its interval; a timeout that ends with the second does not. */
  function wait(): void {
    timers.clearTimeout(timer);
    if (listeners.size === 0 || speed() === 0) return;
    const at = now();
    let left = 1000;
    for (const { phase, second } of listeners) {
      // Whoever begins to listen after a second has begun must not make those wait who have yet to hear of it.
      if (secondOf(at, phase) !== second) return queueMicrotask(() => wake('those whose second began'));
      left = Math.min(left, 1000 - modulo(at - phase));
    }
    timer = timers.setTimeout(
      () => wake('those whose second began'),
      speed() === 1 ? left : Math.max(shortestWait, left / speed()),
    );
  }

  /** Timers of a hidden page fall to one a minute. */
  function resume(): void {
    if (page.visibilityState === 'visible') wake('all');
  }

  return {
    now: () => instant(now()),
    onSecond(listener, anchor = instant(0)) {
      const phase = modulo(anchor);
      const listening = { listener, phase, second: secondOf(now(), phase) };
      listeners.add(listening);
      if (listeners.size === 1) page.addEventListener('visibilitychange', resume);
      wait();
      return () => {
        listeners.delete(listening);
        if (listeners.size > 0) return;
        page.removeEventListener('visibilitychange', resume);
        timers.clearTimeout(timer);
      };
    },
  };
}

function secondOf(at: number, phase: number): number {
  return Math.floor((at - phase) / 1000);
}

function modulo(milliseconds: number): number {
  return ((milliseconds % 1000) + 1000) % 1000;
}
