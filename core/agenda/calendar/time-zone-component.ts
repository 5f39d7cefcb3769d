import { yearlyOnset } from '#core/agenda/calendar/yearly-onset.ts';
import { onsetsFrom, onsetsOfYears, yearIn, type Onset } from '#core/agenda/calendar/zone-onsets.ts';
import type { Instant } from '#core/time/instant.ts';

interface Observance {
  onset: Onset;
  /** The rule by which the onset comes again every year. */
  rule: string | null;
}

/**
 * The VTIMEZONE of `zone` (RFC 5545, 3.6.5), lines parted by CRLF: right for every instant from `start` to `end`, by what
 * this machine knows of the zone.
 *
 * Outlook makes of a VTIMEZONE one STANDARD and one DAYLIGHT with a yearly rule each, and ignores what it cannot make that
 * of. So a zone that changes its clocks by the same two rules every year is written as that pair, which then holds in other
 * years too; any other zone as the offset in force at the start and the changes up to the end.
 */
export function timeZoneComponent(zone: string, start: Instant, end: Instant): string {
  const observances =
    yearlyPair(zone, start, end) ?? onsetsFrom(zone, start, end).map((onset) => ({ onset, rule: null }));
  const standard = Math.min(...observances.map(({ onset }) => onset.to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap((observance) =>
      linesOf(observance, observance.onset.to === standard ? 'STANDARD' : 'DAYLIGHT'),
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** For how many years after the event its zone must keep to a rule to be written as one. */
const yearsAfter = 3;

/** The two changes of the year before the event, each with its rule, where the zone has the same two every year around it. */
function yearlyPair(zone: string, start: Instant, end: Instant): Observance[] | null {
  const first = yearIn(zone, start) - 1;
  const last = yearIn(zone, end) + yearsAfter;
  const onsets = onsetsOfYears(zone, first, last);
  const halves = [onsets.filter(({ from, to }) => from < to), onsets.filter(({ from, to }) => from > to)];
  const pair = halves.flatMap((half) => {
    const [onset] = half;
    const rule = half.length === last - first + 1 ? yearlyOnset(half) : null;
    return onset && rule !== null ? [{ onset, rule }] : [];
  });
  return pair.length === 2 ? pair : null;
}

function linesOf({ onset, rule }: Observance, name: 'STANDARD' | 'DAYLIGHT'): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${localTime(onset.at)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${utcOffset(onset.from)}`,
    `TZOFFSETTO:${utcOffset(onset.to)}`,
    `END:${name}`,
  ];
}

/** "20260308T020000" */
function localTime(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/gu, '');
}

/** "+0900", "-0330"; with seconds where a zone has them. */
function utcOffset(nanoseconds: number): string {
  const total = Math.abs(nanoseconds) / 1_000_000_000;
  const [hours = '', minutes = '', seconds = ''] = [total / 3600, (total % 3600) / 60, total % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${nanoseconds < 0 ? '-' : '+'}${hours}${minutes}${seconds === '00' ? '' : seconds}`;
}
