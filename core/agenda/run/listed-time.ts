import { later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** Whole minutes from `planned` to `expected`, plus for later. What is less than a minute is none: in a list seconds matter to nobody. */
export function minutesApart(planned: Instant, expected: Instant): number {
  return wholeMinutes(expected - planned);
}

/** Whole minutes of a span, towards nothing; never minus nothing. */
export function wholeMinutes(milliseconds: number): number {
  return Math.trunc(milliseconds / 60_000) + 0;
}

/** An expected time as a list shows it: the planned one moved by whole minutes, so that it never disagrees with "6 min behind". */
export function listedTime(planned: Instant, expected: Instant): Instant {
  return later(planned, minutesToMilliseconds(minutesApart(planned, expected)));
}

const farSeconds = 600;

/** Whether what is to come is so far off that a list tells its minutes alone. */
export function isFar(seconds: number): boolean {
  return seconds > farSeconds;
}

/**
 * Seconds to come as a list tells them, rounded up as all that counts down: to hours while it is days away, to minutes
 * while it is far; at last 0.
 */
export function listedSeconds(seconds: number): number {
  const unit = seconds > 86_400 ? 3600 : isFar(seconds) ? 60 : 1;
  return Math.max(0, Math.ceil(seconds / unit) * unit);
}
