import { instant } from '#core/time/instant.ts';
import { createClock, type ClockOptions } from '../../renderer/clock/clock.ts';

export interface Drift {
  what: string;
  seconds: number;
  /** Seconds of the listener that it was not woken for, or twice. */
  missed: number;
  /** The most that a wake-up came after its boundary, beyond what its own timer was late (ms). */
  worst: number;
  /** The same of the last one: what has added up in all that time. */
  last: number;
}

/** How late a timer fires at random, in ms; a minus fires it early, as browsers do now and then. */
export type Lateness = () => number;

/** The renderer's clock over so many simulated seconds, on timers that only know the time it is told. */
export function measureDrift(what: string, seconds: number, anchor: number, lateness: Lateness): Drift {
  const begin = Date.UTC(2030, 0, 31, 5) + 123;
  let time = begin;
  let pending: { at: number; late: number; run: () => void } | null = null;
  const timers = {
    setTimeout(run: () => void, wait: number): number {
      const late = lateness();
      pending = { at: Math.max(time, time + Math.ceil(wait) + late), late: Math.max(0, late), run };
      return 1;
    },
    clearTimeout: () => (pending = null),
  } as unknown as NonNullable<ClockOptions['timers']>;
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' }) as unknown as Document;
  const clock = createClock(page, { now: () => time, timers });

  const result: Drift = { what, seconds: 0, missed: 0, worst: 0, last: 0 };
  const phase = anchor % 1000;
  let second = Math.floor((begin - phase) / 1000);
  let firedLate = 0;
  const stop = clock.onSecond(() => {
    const heard = Math.floor((time - phase) / 1000);
    result.missed += Math.abs(heard - second - 1);
    second = heard;
    result.last = time - phase - heard * 1000 - firedLate;
    result.worst = Math.max(result.worst, result.last);
    result.seconds += 1;
  }, instant(anchor));
  while (time < begin + seconds * 1000) {
    const due = pending as { at: number; late: number; run: () => void } | null;
    if (!due) throw new Error('The clock went to sleep.');
    pending = null;
    time = due.at;
    firedLate = due.late;
    due.run();
  }
  stop();
  return result;
}
