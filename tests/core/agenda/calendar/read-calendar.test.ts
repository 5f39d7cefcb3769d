import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../support/icalendar/read-calendar.ts';

const right = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Briefing//Briefing//EN',
  'NAME:Harbour\\, Day',
  'BEGIN:VTIMEZONE',
  'TZID:America/New_York',
  'BEGIN:DAYLIGHT',
  'DTSTART:20250309T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20251102T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:a@b.invalid',
  'SEQUENCE:3',
  'DTSTAMP:20260101T000000Z',
  'DTSTART;TZID=America/New_York:20260701T140000',
  'DTEND;TZID=America/New_York:20260701T150000',
  'SUMMARY:One\\; two',
  'DESCRIPTION:Three\\nfour \\\\ 하나',
  'CATEGORIES:a\\,b,c',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** The right file with one text in it replaced. */
function changed(from: string, to: string): string {
  expect(right).toContain(from);
  return right.replace(from, to);
}

describe('the reader of calendars in these tests', () => {
  it('reads what is right, and reckons instants by the file alone', () => {
    expect(readCalendar(right)).toMatchObject({
      name: 'Harbour, Day',
      events: [
        {
          uid: 'a@b.invalid',
          start: Date.parse('2026-07-01T14:00:00-04:00'),
          end: Date.parse('2026-07-01T15:00:00-04:00'),
          sequence: 3,
          summary: 'One; two',
          description: 'Three\nfour \\ 하나',
          categories: ['a,b', 'c'],
        },
      ],
    });
  });

  it('takes the offset that is in force, before and after a change, and of a time that comes twice the first', () => {
    const startAt = (time: string) =>
      readCalendar(changed('DTSTART;TZID=America/New_York:20260701T140000', `DTSTART;TZID=America/New_York:${time}`))
        .events[0]?.start;
    expect(startAt('20260308T015959')).toBe(Date.parse('2026-03-08T01:59:59-05:00'));
    expect(startAt('20260308T030000')).toBe(Date.parse('2026-03-08T03:00:00-04:00'));
    expect(startAt('20260101T120000')).toBe(Date.parse('2026-01-01T12:00:00-05:00'));
    const november = changed('20260701T140000', '20261101T013000').replace('20260701T150000', '20261101T030000');
    expect(readCalendar(november).events[0]).toMatchObject({
      start: Date.parse('2026-11-01T01:30:00-04:00'),
      end: Date.parse('2026-11-01T03:00:00-05:00'),
    });
  });

  it.each([
    ['a bare LF', '\r\nSUMMARY', '\nSUMMARY'],
    ['a bare CR', '\r\nSUMMARY', '\rSUMMARY'],
    ['no CRLF at the end', 'END:VCALENDAR\r\n', 'END:VCALENDAR'],
    ['an empty line', '\r\nSUMMARY', '\r\n\r\nSUMMARY'],
    ['a line of 76 octets', 'SUMMARY:One\\; two', `SUMMARY:${'x'.repeat(68)}`],
    ['Korean beyond 75 octets', 'SUMMARY:One\\; two', `SUMMARY:${'가'.repeat(23)}`],
    ['a control character', 'SUMMARY:One', 'SUMMARY:\u0007One'],
    ['no colon', 'VERSION:2.0', 'VERSION'],
    ['a blank in a name', 'SEQUENCE:3', 'SEQ UENCE:3'],
    ['a comma that is not escaped', 'One\\; two', 'One, two'],
    ['a semicolon that is not escaped', 'One\\; two', 'One; two'],
    ['an escape that there is not', 'One\\; two', 'One\\: two'],
    ['a quote that is escaped', 'One\\; two', 'One\\" two'],
    ['an end of another component', 'END:VEVENT', 'END:VTODO'],
    ['a property after the components', 'END:VCALENDAR', 'X-WR-CALNAME:x\r\nEND:VCALENDAR'],
    ['two calendars', 'END:VCALENDAR\r\n', 'END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['another version', 'VERSION:2.0', 'VERSION:1.0'],
    ['no PRODID', 'PRODID:-//Briefing//Briefing//EN\r\n', ''],
    ['a METHOD', 'VERSION:2.0', 'VERSION:2.0\r\nMETHOD:PUBLISH'],
    ['a property that is none', 'SEQUENCE:3', 'SEQUENCE:3\r\nPLACE:x'],
    ['no UID', 'UID:a@b.invalid\r\n', ''],
    ['a UID twice in one event', 'UID:a@b.invalid', 'UID:a@b.invalid\r\nUID:c@b.invalid'],
    ['no DTSTAMP', 'DTSTAMP:20260101T000000Z\r\n', ''],
    ['a local DTSTAMP', 'DTSTAMP:20260101T000000Z', 'DTSTAMP:20260101T000000'],
    ['a day that there is not', '20260701T140000', '20260231T140000'],
    ['a time that there is not', '20260701T140000', '20260701T240000'],
    ['a floating time', 'DTSTART;TZID=America/New_York:', 'DTSTART:'],
    ['UTC with a TZID', '20260701T140000', '20260701T140000Z'],
    ['a TZID without its VTIMEZONE', 'DTSTART;TZID=America/New_York', 'DTSTART;TZID=Asia/Seoul'],
    ['a zone that nothing uses', 'TZID:America/New_York', 'TZID:America/Boston'],
    ['an end at the start', '20260701T150000', '20260701T140000'],
    ['an end before the start', '20260701T150000', '20260701T130000'],
    ['an end in another form', 'DTEND;TZID=America/New_York:20260701T150000', 'DTEND:20260701T190000Z'],
    ['a fractional SEQUENCE', 'SEQUENCE:3', 'SEQUENCE:3.5'],
    ['a SEQUENCE beyond 32 bits', 'SEQUENCE:3', 'SEQUENCE:2147483648'],
    ['a negative SEQUENCE', 'SEQUENCE:3', 'SEQUENCE:-1'],
    ['a negative zero offset', 'TZOFFSETFROM:-0500', 'TZOFFSETFROM:-0000'],
    ['an onset in UTC', 'DTSTART:20250309T020000', 'DTSTART:20250309T020000Z'],
    ['an onset off its rule', 'DTSTART:20250309T020000', 'DTSTART:20250316T020000'],
    ['an onset without an offset', 'TZOFFSETTO:-0400\r\n', ''],
    ['an event before the zone begins', '20260701T140000', '20200701T140000'],
    ['an alarm', 'END:VEVENT', 'BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT'],
    ['a summary of two lines', 'One\\; two', 'One\\ntwo'],
  ])('refuses %s', (_what, from, to) => {
    expect(() => readCalendar(changed(from, to))).toThrow(/^RFC 5545/u);
  });

  it('refuses a UID that two events have', () => {
    const event = /BEGIN:VEVENT[^]*END:VEVENT\r\n/u.exec(right)?.[0] ?? '';
    expect(() => readCalendar(right.replace(event, event + event))).toThrow('a@b.invalid twice');
  });

  it('refuses a line that is folded inside a character', () => {
    const octets = new TextEncoder().encode(right);
    const inside = new TextEncoder().encode(right.slice(0, right.indexOf('하나'))).length + 1;
    const folded = Uint8Array.of(...octets.slice(0, inside), 0x0d, 0x0a, 0x20, ...octets.slice(inside));
    expect(() => readCalendar(folded)).toThrow('folded in two');
  });

  it('refuses a calendar of nothing', () => {
    const nothing = right.replace(/BEGIN:VTIMEZONE[^]*END:VEVENT\r\n/u, '');
    expect(() => readCalendar(nothing)).toThrow('a calendar of nothing');
  });
});
