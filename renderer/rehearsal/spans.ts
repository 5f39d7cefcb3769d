import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';

/** Time used, which counts up: rounded down. "0:52" */
export function usedSpan(milliseconds: number): string {
  return minutesAndSeconds(Math.floor(milliseconds / 1000));
}

/** Time left, which counts down: rounded up, so that 0:00 shows when it is over and not before. */
export function leftSpan(milliseconds: number): string {
  return minutesAndSeconds(Math.ceil(milliseconds / 1000));
}

/** A difference in whole seconds, plus for over: "+0:40", "−0:20", "±0:00". */
export function difference(seconds: number): string {
  if (seconds === 0) return '±0:00';
  return `${seconds > 0 ? '+' : '−'}${minutesAndSeconds(Math.abs(seconds))}`;
}
