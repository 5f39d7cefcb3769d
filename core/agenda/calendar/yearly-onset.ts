import type { Onset } from '#core/agenda/calendar/zone-onsets.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The one rule that changes of several years go by, a weekday of a month ("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"), counted
 * from the first of the month or as its last; null when they go by none.
 */
export function yearlyOnset(onsets: readonly Onset[]): string | null {
  const [first] = onsets;
  if (!first || onsets.some((onset) => !isAlike(onset, first))) return null;
  const nth = onsets.every(({ at }) => isLastOfItsKind(at)) ? -1 : placeInMonth(first.at);
  if (nth !== -1 && onsets.some(({ at }) => placeInMonth(at) !== nth)) return null;
  // A fifth weekday is not there every year.
  if (nth === 5) return null;
  return `FREQ=YEARLY;BYMONTH=${first.at.month};BYDAY=${nth}${weekdays[first.at.dayOfWeek - 1]}`;
}

function isAlike(one: Onset, other: Onset): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.at.month === other.at.month &&
    one.at.dayOfWeek === other.at.dayOfWeek &&
    one.at.toPlainTime().equals(other.at.toPlainTime())
  );
}

function placeInMonth({ day }: Temporal.PlainDateTime): number {
  return Math.ceil(day / 7);
}

function isLastOfItsKind({ day, daysInMonth }: Temporal.PlainDateTime): boolean {
  return day + 7 > daysInMonth;
}
