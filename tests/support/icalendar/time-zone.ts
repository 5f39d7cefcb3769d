import { fault } from './content-lines.ts';
import { all, first, requireProperties, type Component } from './component.ts';
import { dateTime, text, utcOffset, type DateTime } from './values.ts';

/** One observance of a VTIMEZONE: from its onsets on the clocks show another offset. */
interface Observance {
  /** The clock at the first onset, by the offset before it: epoch ms as if UTC. */
  onset: number;
  rule: YearlyRule | null;
  offsetTo: number;
}

interface YearlyRule {
  month: number;
  /** Sunday is 0. */
  weekday: number;
  /** 1 to 4 from the first of the month on, or -1: the last one. */
  nth: number;
}

/** What the file itself says of a zone; its name is not looked up anywhere. */
export interface TimeZone {
  name: string;
  observances: Observance[];
}

/** Reads a VTIMEZONE by the rules of 3.6.5. */
export function timeZoneOf(component: Component): TimeZone {
  requireProperties(component, { TZID: 'once', 'LAST-MODIFIED': 'at most once', TZURL: 'at most once' });
  const observances = component.components.map(observanceOf);
  if (observances.length === 0) fault('3.6.5', 'a VTIMEZONE without an observance');
  const [tzid] = all(component, 'TZID');
  return { name: tzid ? text(tzid) : '', observances };
}

function observanceOf(component: Component): Observance {
  if (!['STANDARD', 'DAYLIGHT'].includes(component.name)) fault('3.6.5', `${component.name} in a VTIMEZONE`);
  requireProperties(component, {
    DTSTART: 'once',
    TZOFFSETFROM: 'once',
    TZOFFSETTO: 'once',
    RRULE: 'at most once',
    TZNAME: 'any',
    COMMENT: 'any',
    RDATE: 'any',
  });
  const [start, from, to] = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'].map((name) => first(component, name));
  const { written, zone } = start ? dateTime(start) : fault('3.6.5', 'no DTSTART');
  if (zone !== null) fault('3.6.5', 'an onset that is not a local time');
  if (!from || !to) return fault('3.6.5', 'no offset');
  utcOffset(from);
  const rule = first(component, 'RRULE');
  return { onset: written, rule: rule ? yearlyRule(rule.value, written) : null, offsetTo: utcOffset(to) };
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The one kind of recurrence that every calendar program reads in a VTIMEZONE: a weekday of a month, each year. */
function yearlyRule(value: string, onset: number): YearlyRule {
  const [, month = '', nth = '', weekday = ''] =
    /^FREQ=YEARLY;BYMONTH=(\d{1,2});BYDAY=(-1|[1-4])([A-Z]{2})$/u.exec(value) ??
    fault('3.3.10', `not a yearly rule that all read: ${value}`);
  const rule = { month: Number(month), nth: Number(nth), weekday: weekdays.indexOf(weekday) };
  if (rule.month < 1 || rule.month > 12 || rule.weekday < 0) fault('3.3.10', `no such day: ${value}`);
  const year = new Date(onset).getUTCFullYear();
  if (onsetIn(year, onset, rule) !== onset) fault('3.8.5.3', 'DTSTART is not the first onset of its rule');
  return rule;
}

function onsetIn(year: number, onset: number, { month, weekday, nth }: YearlyRule): number {
  const timeOfDay = onset % 86_400_000;
  const firstOfMonth = Date.UTC(year, month - 1, 1);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const firstMatch = 1 + ((weekday - new Date(firstOfMonth).getUTCDay() + 7) % 7);
  const day = nth > 0 ? firstMatch + 7 * (nth - 1) : firstMatch + 7 * Math.floor((lastDay - firstMatch) / 7);
  return firstOfMonth + (day - 1) * 86_400_000 + timeOfDay;
}

/** The instant that a written time is, by the file alone: epoch ms. A time that occurs twice is the first (3.3.5). */
export function instantOf({ written, zone }: DateTime, zones: ReadonlyMap<string, TimeZone>): number {
  if (zone === 'utc') return written;
  if (zone === null) return fault('3.3.5', 'a floating time, which is another instant in every zone');
  const found = zones.get(zone.name) ?? fault('3.2.19', `no VTIMEZONE for the TZID ${zone.name}`);
  let inForce: { at: number; offset: number } | null = null;
  for (const { onset, rule, offsetTo } of found.observances) {
    const at = latestOnset(onset, rule, written);
    if (at !== null && (inForce === null || at > inForce.at)) inForce = { at, offset: offsetTo };
  }
  return inForce ? written - inForce.offset : fault('3.6.5', `${zone.name} has no observance so early`);
}

function latestOnset(onset: number, rule: YearlyRule | null, written: number): number | null {
  if (onset > written) return null;
  if (!rule) return onset;
  const year = new Date(written).getUTCFullYear();
  const inYear = onsetIn(year, onset, rule);
  return inYear <= written ? inYear : onsetIn(year - 1, onset, rule);
}
