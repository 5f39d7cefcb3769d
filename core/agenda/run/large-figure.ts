import type { CurrentSlot, Rundown } from '#core/agenda/run/rundown.ts';

/**
 * The one number that is read from afar. `left`: of the slot that is on. `over`: since its time ran out. `until`: the next
 * one begins. `late`: since it should have begun.
 */
export interface LargeFigure {
  of: 'left' | 'over' | 'until' | 'late';
  /** Whole seconds, never below 0: what counts down is rounded up, what counts up is rounded down. */
  seconds: number;
  /** Whether hours are written. The same for as long as a slot is on, so that nothing moves when an hour is full. */
  hours: boolean;
}

/** Up to here minutes alone are written, "90:00", and are larger for it. */
const mostInMinutes = 100 * 60_000 - 1000;

/** The figure of a run or plan at one instant; null when nothing is on and nothing is to come. */
export function largeFigure({ at, current, slots }: Rundown): LargeFigure | null {
  if (!current) return null;
  const { phase, remainingMs, elapsedMs, offsetMs, actualStart } = current;
  if (actualStart !== null) {
    const of = remainingMs < 0 ? 'over' : 'left';
    const whole = remainingMs + elapsedMs;
    return figure(of, of === 'over' ? -remainingMs : remainingMs, Math.max(whole, Math.abs(remainingMs)));
  }
  if (phase === 'late') return figure('late', offsetMs, offsetMs);
  const start = slots.find(({ id }) => id === current.slot)?.expectedStart ?? at;
  return { ...figure('until', Math.max(0, start - at), 0), hours: true };
}

function figure(of: LargeFigure['of'], milliseconds: number, longest: number): LargeFigure {
  const round = of === 'left' || of === 'until' ? Math.ceil : Math.floor;
  return { of, seconds: round(milliseconds / 1000), hours: longest > mostInMinutes };
}

/** "09:59", "90:00"; with hours "00:59:59", and days are the caller's to write. Every second of a slot is as wide as any other. */
export function figureText({ seconds, hours }: Pick<LargeFigure, 'seconds' | 'hours'>): string {
  const minutes = Math.floor(seconds / 60);
  const parts = hours ? [Math.floor(minutes / 60) % 24, minutes % 60, seconds % 60] : [minutes, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Which share of its time a slot has used, from 0 before it begins to 1; all of it from when its time has run out. */
export function usedShare({ elapsedMs, remainingMs }: Pick<CurrentSlot, 'elapsedMs' | 'remainingMs'>): number {
  return remainingMs <= 0 ? 1 : Math.min(1, Math.max(0, elapsedMs / (elapsedMs + remainingMs)));
}
