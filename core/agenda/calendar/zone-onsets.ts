import type { Instant } from '#core/time/instant.ts';

/** Clocks in a zone change: from this moment on they show another offset. */
export interface Onset {
  /** The time of day at which it happens, by the offset before it. */
  at: Temporal.PlainDateTime;
  /** Offsets from UTC in nanoseconds. */
  from: number;
  to: number;
}

/** The offset in force at `start`, as of when it began, and each change after that up to and including `end`. */
export function onsetsFrom(zone: string, start: Instant, end: Instant): Onset[] {
  // A moment later: a change at the very start is in force.
  const after = zoned(start, zone).add({ nanoseconds: 1 });
  const began = after.getTimeZoneTransition('previous');
  const inForce = began ? onsetAt(began) : unchanging(after.offsetNanoseconds);
  return [inForce, ...onsetsBetween(after, zoned(end, zone))];
}

/** Every change of the calendar years `first` to `last`. */
export function onsetsOfYears(zone: string, first: number, last: number): Onset[] {
  return onsetsBetween(newYear(first, zone), newYear(last + 1, zone).subtract({ nanoseconds: 1 }));
}

export function yearIn(zone: string, at: Instant): number {
  return zoned(at, zone).year;
}

function onsetsBetween(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Onset[] {
  const onsets: Onset[] = [];
  let next = start.getTimeZoneTransition('next');
  while (next && next.epochNanoseconds <= end.epochNanoseconds) {
    onsets.push(onsetAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return onsets;
}

function onsetAt(transition: Temporal.ZonedDateTime): Onset {
  const to = transition.offsetNanoseconds;
  const from = transition.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  return { at: transition.toPlainDateTime().add({ nanoseconds: from - to }), from, to };
}

/** A zone whose clocks never changed: it had its one offset before there were calendar programs. */
function unchanging(offsetNanoseconds: number): Onset {
  return { at: Temporal.PlainDateTime.from('1970-01-01T00:00'), from: offsetNanoseconds, to: offsetNanoseconds };
}

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function newYear(year: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
}
