import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '#core/time/instant.ts';
import {
  dateInZone,
  instantAt,
  isDate,
  isTimeZone,
  machineZone,
  nextDate,
  showTheSame,
  timeInZone,
  utcOffset,
  zoneCity,
} from '#core/time/zone.ts';

const iso = (at: number) => new Date(at).toISOString();

describe('instantAt', () => {
  it('reads a local time in its zone', () => {
    expect(iso(instantAt('2026-11-24', '14:00', 'Asia/Seoul'))).toBe('2026-11-24T05:00:00.000Z');
  });
  it('moves a time that DST skips forward by the gap', () => {
    expect(iso(instantAt('2026-09-27', '02:30', 'Pacific/Auckland'))).toBe('2026-09-26T14:30:00.000Z');
  });
  it('takes the first of a time that DST repeats', () => {
    expect(iso(instantAt('2026-11-01', '01:30', 'America/New_York'))).toBe('2026-11-01T05:30:00.000Z');
  });
});

describe('what clocks in a zone show', () => {
  const at = instant(Date.UTC(2026, 10, 24, 18, 5, 7));
  it.each([
    ['Asia/Seoul', '2026-11-25', '03:05', 'UTC+9'],
    ['Pacific/Auckland', '2026-11-25', '07:05', 'UTC+13'],
    ['Asia/Kolkata', '2026-11-24', '23:35', 'UTC+5:30'],
    ['America/New_York', '2026-11-24', '13:05', 'UTC−5'],
    ['UTC', '2026-11-24', '18:05', 'UTC+0'],
  ])('%s', (zone, date, time, offset) => {
    expect([dateInZone(at, zone), timeInZone(at, zone), utcOffset(at, zone)]).toEqual([date, time, offset]);
  });
  it('shows midnight as 00, and seconds when asked', () => {
    expect(timeInZone(instantAt('2026-11-24', '00:00', 'Asia/Seoul'), 'Asia/Seoul', 'seconds')).toBe('00:00:00');
  });
});

it('knows zones by their names alone', () => {
  expect(['Asia/Seoul', 'UTC', 'Asia/Atlantis', '+09:00', ''].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('names the city of a zone', () => {
  expect([zoneCity('Asia/Seoul'), zoneCity('America/Argentina/Buenos_Aires'), zoneCity('UTC')]).toEqual([
    'Seoul',
    'Buenos Aires',
    'UTC',
  ]);
});

it('knows which days exist and which comes next', () => {
  expect([isDate('2028-02-29'), isDate('2027-02-29'), isDate('soon')]).toEqual([true, false, false]);
  expect(nextDate('2026-12-31')).toBe('2027-01-01');
});

it('calls a city by the name it has today, whatever the system calls its zone', () => {
  expect(['Asia/Calcutta', 'Asia/Saigon', 'Asia/Kolkata'].map(zoneCity)).toEqual(['Kolkata', 'Ho Chi Minh', 'Kolkata']);
});

describe('the zone of the machine', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('is asked each time, since a machine may travel', () => {
    process.env['TZ'] = 'Pacific/Auckland';
    expect(machineZone()).toBe('Pacific/Auckland');
    process.env['TZ'] = 'America/New_York';
    expect(machineZone()).toBe('America/New_York');
  });

  it('is one that can be shown, even where the system names one that nobody knows', () => {
    process.env['TZ'] = 'Nowhere/Atlantis';
    expect(timeInZone(instant(0), machineZone())).toMatch(/^\d\d:\d\d$/u);
  });
});

it('tells whether two zones show the same date and time', () => {
  const at = instant(Date.UTC(2026, 10, 24, 5));
  expect(showTheSame(at, 'Asia/Seoul', 'Asia/Tokyo')).toBe(true);
  expect(showTheSame(at, 'Asia/Seoul', 'Asia/Kolkata')).toBe(false);
  // The same time of another day.
  expect(showTheSame(at, 'Pacific/Kiritimati', 'Pacific/Honolulu')).toBe(false);
  // London and Lisbon go together, London and Reykjavik in winter alone.
  expect(showTheSame(at, 'Europe/London', 'Atlantic/Reykjavik')).toBe(true);
  expect(showTheSame(instant(Date.UTC(2026, 5, 24)), 'Europe/London', 'Atlantic/Reykjavik')).toBe(false);
});
