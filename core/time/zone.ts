import { instant, type Instant } from '#core/time/instant.ts';

/** Whether `zone` is an IANA time zone this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    // Bare offsets ("+09:00") are accepted by Intl, but they know no DST and have no city.
    return (zone.includes('/') || zone === 'UTC') && formatterFor('parts', zone) !== null;
  } catch {
    return false;
  }
}

/** The machine's own zone as it is now; UTC on one whose zone nobody knows. Asked of Temporal: a formatter for it would cost milliseconds each time. */
export function machineZone(): string {
  const zone = Temporal.Now.timeZoneId();
  try {
    formatterFor('parts', zone);
    return zone;
  } catch {
    return 'UTC';
  }
}

/** Whether clocks in two zones show the same date and time at that moment. */
export function showTheSame(at: Instant, zone: string, other: string): boolean {
  return timeInZone(at, zone) === timeInZone(at, other) && dateInZone(at, zone) === dateInZone(at, other);
}

/**
 * The instant at which clocks in `zone` show `date` and `time` ("YYYY-MM-DD", "HH:MM").
 * A time that a DST change skips moves forward by the gap; one that occurs twice is the first (RFC 5545, Temporal "compatible").
 */
export function instantAt(date: string, time: string, zone: string): Instant {
  return instant(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds);
}

/** The calendar date in `zone`, "2026-11-24". */
export function dateInZone(at: Instant, zone: string): string {
  const { year, month, day } = parts(at, zone);
  return `${year}-${month}-${day}`;
}

/** The time of day in `zone`, "15:40"; with seconds "15:40:07". */
export function timeInZone(at: Instant, zone: string, seconds: 'no-seconds' | 'seconds' = 'no-seconds'): string {
  const { hour, minute, second } = parts(at, zone);
  return seconds === 'seconds' ? `${hour}:${minute}:${second}` : `${hour}:${minute}`;
}

/** The offset of `zone` at that moment: "UTC+9", "UTC+5:30", "UTC−3". */
export function utcOffset(at: Instant, zone: string): string {
  const name =
    formatterFor('offset', zone)
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', 'UTC').replace('-', '−');
}

/** ISO 8601 with the offset that holds in `zone` at that moment, milliseconds where there are any: "2030-01-31T14:00:00+09:00". */
export function isoInZone(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ timeZone: zone });
}

/** The date one day after `date`. */
export function nextDate(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** Whether "YYYY-MM-DD" names a day that exists. */
export function isDate(date: string): boolean {
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Names that systems still give to zones whose cities are called otherwise. */
const newNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The name by which a zone goes today: "Asia/Calcutta" -> "Asia/Kolkata". */
export function zoneToday(zone: string): string {
  return newNames[zone] ?? zone;
}

/** The city of a zone as people say it: "Asia/Seoul" -> "Seoul". */
export function zoneCity(zone: string): string {
  return (zoneToday(zone).split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>;

function parts(at: Instant, zone: string): Parts {
  return Object.fromEntries(
    formatterFor('parts', zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  ) as Parts;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using one, and a ticking view uses one every second. */
function formatterFor(kind: 'parts' | 'offset', zone: string): Intl.DateTimeFormat {
  const key = `${kind} ${zone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(
      'en-CA',
      kind === 'offset'
        ? { timeZone: zone, timeZoneName: 'shortOffset' }
        : {
            timeZone: zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
            hour: '2-digit',
            minute: '2-digit',
            second: '2-digit',
          },
    );
    formatters.set(key, formatter);
  }
  return formatter;
}
