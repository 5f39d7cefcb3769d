import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedSlots, type Programme } from '#core/agenda/programme.ts';
import { exported, programmeOf } from '../../../support/exported-calendar.ts';
import { readCalendar } from '../../../support/icalendar/read-calendar.ts';

/** That each entry of the file is, by the file alone, when its slot is planned. */
function holdsTheTimesOf(programme: Programme, file: string): void {
  const written = readCalendar(file).events.map(({ start, end }) => [start, end]);
  const toTheSecond = (at: number) => Math.floor(at / 1000) * 1000;
  expect(written).toEqual(plannedSlots(programme).map(({ start, end }) => [toTheSecond(start), toTheSecond(end)]));
}

describe('awkward times', () => {
  it.each([
    ['across midnight', 'Asia/Seoul', '2026-11-24', '23:30', [20, 45], '00:59'],
    ['across the end of a year', 'Asia/Seoul', '2026-12-31', '23:00', [90], '01:00'],
    ['across the hour that is skipped', 'America/New_York', '2027-03-14', '01:30', [60, 60]],
    ['in the hour that comes twice', 'America/New_York', '2026-11-01', '00:45', Array(8).fill(20)],
    ['across a change in the south', 'Pacific/Auckland', '2027-04-04', '01:30', Array(5).fill(30)],
    ['across a change of half an hour', 'Australia/Lord_Howe', '2027-04-04', '01:00', Array(5).fill(20)],
    ['in a zone of quarters', 'Asia/Kathmandu', '2026-05-05', '10:00', [5]],
    ['in UTC', 'UTC', '2026-05-05', '10:00', [5]],
    ['in a zone that gave up changing', 'Asia/Tehran', '2022-09-21', '22:00', [90]],
    ['in a zone that goes by the moon', 'Africa/Casablanca', '2026-03-22', '01:00', Array(4).fill(60)],
    ['from the very moment of such a change on', 'Africa/Casablanca', '2026-03-22', '03:00', [30]],
    ['of half minutes', 'Asia/Seoul', '2026-11-24', '14:00', [2.5, 0.5]],
  ])('%s', (_what, zone, date, start, minutes: number[], end = '23:59') => {
    const programme = programmeOf(zone, date, start, minutes, end);
    holdsTheTimesOf(programme, exported({ programme }));
  });

  it('writes what the local time cannot say in UTC, and the rest in the zone of the event', () => {
    const programme = programmeOf('America/New_York', '2026-11-01', '00:30', Array(4).fill(30));
    const { events } = readCalendar(exported({ programme }));
    // 00:30, 01:00 and 01:30 the first time round; the second 01:00, at which 01:30–02:00 ends, is UTC.
    expect(events.map(({ zone }) => zone)).toEqual([
      { name: 'America/New_York' },
      { name: 'America/New_York' },
      'utc',
      'utc',
    ]);
  });

  it.each([0, 0.001])('a slot of %s minutes has a start and no end, and no neighbour minds', (minutes) => {
    const programme = programmeOf('Asia/Seoul', '2026-11-24', '14:00', [5, minutes, 5]);
    const { events } = readCalendar(exported({ programme }));
    expect(events.map(({ hasEnd }) => hasEnd)).toEqual([true, false, true]);
    holdsTheTimesOf(programme, exported({ programme }));
  });

  it('holds in every zone of the world on any day', { timeout: 60_000 }, () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    expect(zones.length).toBeGreaterThan(300);
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2059-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        day.map((date) => date.toISOString().slice(0, 10)),
        fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:10`),
        fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 4 }),
        (zone, date, start, minutes) => {
          const programme = programmeOf(zone, date, start, minutes);
          holdsTheTimesOf(programme, exported({ programme }));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the zone of the event in the file', () => {
  const zoneOf = (timeZone: string, date: string) =>
    /BEGIN:VTIMEZONE[^]*END:VTIMEZONE/u
      .exec(exported({ programme: programmeOf(timeZone, date, '10:00', [5]) }))?.[0]
      .split('\r\n');

  it('is a pair of yearly rules where clocks change every year', () => {
    expect(zoneOf('America/New_York', '2026-07-01')).toEqual([
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
    ]);
  });

  it('is a pair with the last Sunday where that is the rule', () => {
    expect(zoneOf('Europe/Berlin', '2026-07-01')?.filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  it.each([
    ['Asia/Seoul', '2026-11-24', 'DTSTART:19881009T030000', 'TZOFFSETFROM:+1000', 'TZOFFSETTO:+0900'],
    ['Etc/GMT+5', '2026-11-24', 'DTSTART:19700101T000000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500'],
    // Summer time that comes by no rule: of the zone no more is said than holds during the event.
    ['Africa/Casablanca', '2026-03-01', 'DTSTART:20260215T030000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000'],
  ])('is one offset in %s', (zone, date, ...lines) => {
    expect(zoneOf(zone, date)).toEqual([
      'BEGIN:VTIMEZONE',
      `TZID:${zone}`,
      'BEGIN:STANDARD',
      ...lines,
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('is not there for UTC, which needs none', () => {
    expect(zoneOf('UTC', '2026-11-24')).toBeUndefined();
  });
});
