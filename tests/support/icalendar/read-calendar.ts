import { all, componentOf, first, requireProperties, type Component } from './component.ts';
import { contentLines, fault, type Property } from './content-lines.ts';
import { instantOf, timeZoneOf, type TimeZone } from './time-zone.ts';
import { dateTime, integer, text, texts, utcTime, type DateTime } from './values.ts';

export interface CalendarEvent {
  uid: string;
  /** Epoch ms, reckoned from the file alone. */
  start: number;
  end: number;
  /** Whether the end is written, or the event has no length (3.6.1). */
  hasEnd: boolean;
  zone: DateTime['zone'];
  stamp: number;
  sequence: number;
  lastModified: number | null;
  summary: string;
  description: string;
  categories: string[];
}

export interface Calendar {
  name: string | null;
  zones: TimeZone[];
  events: CalendarEvent[];
}

/**
 * Reads an iCalendar file as strictly as RFC 5545 is written (and RFC 7986 for NAME), and throws `RfcFault` at the first
 * thing that breaks it. What the RFC allows and this app never writes (alarms, recurring events, floating times) is refused too.
 */
export function readCalendar(file: string | Uint8Array): Calendar {
  if (typeof file === 'string' && !file.isWellFormed()) fault('3.1.4', 'text that no UTF-8 can hold');
  const calendar = componentOf(contentLines(typeof file === 'string' ? new TextEncoder().encode(file) : file));
  if (calendar.name !== 'VCALENDAR') fault('3.4', `${calendar.name} instead of VCALENDAR`);
  requireProperties(calendar, {
    PRODID: 'once',
    VERSION: 'once',
    CALSCALE: 'at most once',
    METHOD: 'at most once',
    NAME: 'any',
  });
  if (first(calendar, 'VERSION')?.value !== '2.0') fault('3.7.4', 'not version 2.0');
  const [prodId] = all(calendar, 'PRODID');
  if (!prodId || !/^-\/\/.+\/\/.+\/\/[A-Z]{2}$/u.test(text(prodId))) fault('3.7.3', 'PRODID is no public identifier');
  // RFC 5546, 3.2.1: what is published says who organises it, and we do not.
  if (first(calendar, 'METHOD')) fault('3.7.2', 'a METHOD without the ORGANIZER it asks for');

  const zones = distinct(calendar.components.filter(({ name }) => name === 'VTIMEZONE').map(timeZoneOf), 'name');
  const byName = new Map(zones.map((zone) => [zone.name, zone]));
  const others = calendar.components.filter(({ name }) => name !== 'VTIMEZONE');
  if (others.length === 0) fault('3.6', 'a calendar of nothing');
  const events = distinct(
    others.map((component) => eventOf(component, byName)),
    'uid',
  );
  const used = new Set(events.map(({ zone }) => (typeof zone === 'object' ? zone?.name : undefined)));
  for (const { name } of zones) if (!used.has(name)) fault('3.6.5', `the VTIMEZONE ${name} is used by nothing`);
  for (const { name, value } of calendar.properties) {
    if (name.startsWith('X-')) text({ name, value, parameters: new Map() });
  }
  const [name] = all(calendar, 'NAME');
  return { name: name ? text(name) : null, zones, events };
}

function eventOf(component: Component, zones: ReadonlyMap<string, TimeZone>): CalendarEvent {
  if (component.name !== 'VEVENT') fault('3.6', `a ${component.name}`);
  if (component.components.length > 0) fault('3.6.1', `a ${component.components[0]?.name}, which nobody asked for`);
  requireProperties(component, {
    UID: 'once',
    DTSTAMP: 'once',
    DTSTART: 'once',
    DTEND: 'at most once',
    SUMMARY: 'once',
    DESCRIPTION: 'once',
    SEQUENCE: 'once',
    'LAST-MODIFIED': 'at most once',
    CATEGORIES: 'any',
    TRANSP: 'at most once',
  });
  const property = (name: string): Property => first(component, name) ?? fault('3.6.1', `no ${name}`);
  const begins = dateTime(property('DTSTART'));
  const start = instantOf(begins, zones);
  const ends = first(component, 'DTEND');
  return {
    uid: uidOf(property('UID')),
    start,
    end: ends ? endOf(ends, begins, start, zones) : start,
    hasEnd: ends !== undefined,
    zone: begins.zone,
    stamp: utcTime(property('DTSTAMP')),
    sequence: sequenceOf(property('SEQUENCE')),
    lastModified: first(component, 'LAST-MODIFIED') ? utcTime(property('LAST-MODIFIED')) : null,
    summary: singleLine(property('SUMMARY')),
    description: text(property('DESCRIPTION')),
    categories: all(component, 'CATEGORIES').flatMap(texts),
  };
}

function endOf(ends: Property, begins: DateTime, start: number, zones: ReadonlyMap<string, TimeZone>): number {
  const end = dateTime(ends);
  if (JSON.stringify(end.zone) !== JSON.stringify(begins.zone)) fault('3.8.2.2', 'DTSTART and DTEND in two zones');
  const instant = instantOf(end, zones);
  return instant > start ? instant : fault('3.8.2.2', 'DTEND is not later than DTSTART');
}

/** 3.8.4.7, and without what some programs trip over: a UID is one plain word. */
function uidOf(property: Property): string {
  const uid = text(property);
  return /^[\w.@-]{1,254}$/u.test(uid) ? uid : fault('3.8.4.7', `the UID ${uid}`);
}

function sequenceOf(property: Property): number {
  const sequence = integer(property);
  return sequence >= 0 ? sequence : fault('3.8.7.4', `the SEQUENCE ${sequence}`);
}

function singleLine(property: Property): string {
  const line = text(property);
  return line.includes('\n') || line === '' ? fault('3.8.1.12', 'a SUMMARY that is not one line') : line;
}

function distinct<T, K extends keyof T>(items: T[], key: K): T[] {
  const seen = new Set<T[K]>();
  for (const item of items) {
    if (seen.has(item[key])) fault('3.8', `${String(item[key])} twice`);
    seen.add(item[key]);
  }
  return items;
}
