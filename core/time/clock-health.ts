import { instant, later, type Instant } from '#core/time/instant.ts';

/** What a window reads at one moment of the two clocks a machine has. Milliseconds. */
export interface ClockReading {
  /** The clock on the wall: epoch ms, which people and time servers set. */
  wall: Instant;
  /** The steady clock: it only goes forward, from anywhere, and on most systems stands still while the machine sleeps. */
  steady: number;
  zone: string;
  /** Whether the window could be seen, from the reading before until now: the timers of a hidden one are held back. */
  visible: boolean;
  /** How long after the reading before this one was to be taken. */
  due: number;
}

/** What is wrong with a machine's time, or was; `at` and `until` are told by the clock as it is now. */
export type ClockTrouble =
  /** The clock was set back by so many milliseconds. */
  | { kind: 'set-back'; at: Instant; by: number }
  /** The machine slept, or its clock was set forward: the two look the same from inside. */
  | { kind: 'gap'; at: Instant; by: number }
  | { kind: 'zone-changed'; at: Instant; from: string; to: string }
  /** A timer came so late that what was shown stood still, though the window was in sight. */
  | { kind: 'lagged'; at: Instant; by: number };

/** Smaller steps are the daily work of time servers, and nobody sees them. */
export const leastStep = 1000;
/** A second that comes later than this was seen to stand still. */
const leastLag = 2000;
/** Where the steady clock goes on in sleep, a timer this late was asleep, not busy. */
const leastSleep = 15_000;

/** What two readings, one after the other, tell of what happened between them. */
export function clockTroubles(before: ClockReading, now: ClockReading): ClockTrouble[] {
  const steadyPassed = now.steady - before.steady;
  const step = Math.round(now.wall - before.wall - steadyPassed);
  const late = steadyPassed - now.due;
  const at = now.wall;
  const troubles: ClockTrouble[] = [];
  if (step <= -leastStep) troubles.push({ kind: 'set-back', at, by: -step });
  else if (step >= leastStep) troubles.push({ kind: 'gap', at, by: step });
  else if (late >= leastSleep && now.visible) troubles.push({ kind: 'gap', at, by: Math.round(late) });
  else if (late >= leastLag && now.visible) troubles.push({ kind: 'lagged', at, by: Math.round(late) });
  if (now.zone !== before.zone) troubles.push({ kind: 'zone-changed', at, from: before.zone, to: now.zone });
  return troubles;
}

/** When a gap began. */
export function beforeGap({ at, by }: Extract<ClockTrouble, { kind: 'gap' }>): Instant {
  return instant(later(at, -by));
}
