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
