/** A span as a countdown shows it: whole days, and "HH:MM:SS" of what is left of one. */
export interface Countdown {
  days: number;
  /** "00:42:10" */
  text: string;
  /** The moment has passed. */
  negative: boolean;
}

/**
 * `milliseconds` until a moment, rounded up to whole seconds, so that 0 shows when the moment is there and not before.
 * A negative span counts up and is rounded down: a moment just passed shows 00:00:00.
 */
export function countdown(milliseconds: number): Countdown {
  const negative = milliseconds <= -1000;
  const total = Math.abs(Math.ceil(milliseconds / 1000));
  const days = Math.floor(total / 86_400);
  const text = [Math.floor((total % 86_400) / 3600), Math.floor((total % 3600) / 60), total % 60]
    .map(twoDigits)
    .join(':');
  return { days, text, negative };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
