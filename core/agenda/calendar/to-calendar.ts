import createCalendar, { escape } from 'ical-generator';
import { entriesOf, whyNoCalendar, type Entry } from '#core/agenda/calendar/entries.ts';
import { entryDescription, entrySummary, oneLine, type EntryTexts } from '#core/agenda/calendar/entry-text.ts';
import { timeZoneComponent } from '#core/agenda/calendar/time-zone-component.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { instant, type Instant } from '#core/time/instant.ts';

export interface CalendarGiven extends EntryTexts {
  programme: Programme;
  /** Whose entries; null: every slot. */
  person: string | null;
  /** When the file is made. */
  now: Instant;
}

/**
 * The entries as an iCalendar file (RFC 5545), to be imported anywhere and, when the programme has changed, again: an entry
 * keeps its UID, and a later file has the higher SEQUENCE, so that it takes the place of the earlier one.
 * Where `whyNoCalendar` says that there is none to be had, that is an error of the caller.
 */
export function toCalendar(given: CalendarGiven): string {
  const { content, language, programme, person, now } = given;
  const refused = whyNoCalendar(person, programme);
  if (refused !== null) throw new RangeError(`There is no calendar to export: ${refused}.`);
  const entries = entriesOf(person, programme);
  const start = instant(Math.min(...entries.map((entry) => entry.start)));
  const end = instant(Math.max(...entries.map((entry) => entry.end)));
  const calendar = createCalendar({
    prodId: { company: 'Briefing', product: 'Briefing', language: language.toUpperCase() },
    // The library escapes every text but this one.
    name: escape(oneLine(content.event.shortTitle[language]), false),
    timezone: { name: null, generator: (zone) => timeZoneComponent(zone, start, end) },
  });
  const madeAt = new Date(now);
  const categories = [oneLine(content.event.shortTitle[language])].filter((name) => name !== '');
  for (const entry of entries) {
    const isLocal = [entry.start, entry.end].every((at) => isWrittenAs(at, programme.timeZone));
    calendar.createEvent({
      id: `${(entry.slot ?? entry.session).id}.${content.event.id}@briefing.invalid`,
      sequence: revisionAt(now),
      stamp: madeAt,
      lastModified: madeAt,
      timezone: isLocal ? programme.timeZone : 'UTC',
      start: Temporal.Instant.fromEpochMilliseconds(entry.start),
      end: hasLength(entry) ? Temporal.Instant.fromEpochMilliseconds(entry.end) : null,
      summary: entrySummary(entry, given),
      description: entryDescription(entry, given),
      categories: categories.map((name) => ({ name })),
    });
  }
  // The last line ends like every other.
  return `${calendar.toString()}\r\n`;
}

/** Times are written to the second, and an end that is the start may not be written at all. */
function hasLength({ start, end }: Entry): boolean {
  return Math.floor(end / 1000) > Math.floor(start / 1000);
}

/**
 * Whether the time of day at `at` means that instant. In the hour that comes twice when clocks go back it means the first
 * time round; then the instant can be written in UTC alone.
 */
function isWrittenAs(at: Instant, zone: string): boolean {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toZonedDateTime(zone).epochMilliseconds === at;
}

const revisionsSince = Date.UTC(2020, 0, 1);

/** Seconds since 2020: higher in every later file, whichever machine makes it, and within an INTEGER until 2088. */
function revisionAt(now: Instant): number {
  return Math.max(0, Math.floor((now - revisionsSince) / 1000));
}
