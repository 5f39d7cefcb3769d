import { describe, expect, it } from 'vitest';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import { rundownAt } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { isoInZone } from '#core/time/zone.ts';
import { programmeOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;
const moment = (text: string) => instant(Date.parse(text));
const start = (text: string, slot: string): RunEntry => ({ at: moment(text), do: 'start', slot });

/** Where a run stands: the expected times as clocks in the zone show them, and the clock of the slot that is on. */
function stand(timeZone: string, date: string, sessions: string[], log: RunEntry[], now: string) {
  const plan = runPlanOf(programmeOf(sessions, { date, timeZone }));
  const folded = foldRun(plan, log);
  if (!folded.ok) throw new Error(folded.refusal);
  const { slots, current } = rundownAt(plan, folded.state, moment(now));
  const iso = (at: Instant | null) => at && isoInZone(at, timeZone);
  return {
    current,
    spans: slots.map(({ id, expectedStart, expectedEnd }) => [id, iso(expectedStart), iso(expectedEnd)]),
  };
}

describe('across the night in which clocks go forward', () => {
  it('in Auckland an hour is an hour, though 02:00 to 03:00 is not there', () => {
    const log = [start('2026-09-27T01:40:00+12:00', 'a')];
    const { current, spans } = stand(
      'Pacific/Auckland',
      '2026-09-27',
      ['a 01:30 60, b 03:30 30'],
      log,
      '2026-09-27T03:10:00+13:00',
    );
    expect(current).toMatchObject({ elapsedMs: 30 * minute, remainingMs: 30 * minute, offsetMs: 10 * minute });
    expect(spans).toEqual([
      ['a', '2026-09-27T01:40:00+12:00', '2026-09-27T03:40:00+13:00'],
      ['b', '2026-09-27T03:40:00+13:00', '2026-09-27T04:10:00+13:00'],
    ]);
  });

  it('in New York, too', () => {
    const log = [start('2026-03-08T01:30:00-05:00', 'a')];
    const { current, spans } = stand(
      'America/New_York',
      '2026-03-08',
      ['a 01:30 60, b 30'],
      log,
      '2026-03-08T03:00:00-04:00',
    );
    expect(current).toMatchObject({ elapsedMs: 30 * minute, remainingMs: 30 * minute, offsetMs: 0 });
    expect(spans[1]).toEqual(['b', '2026-03-08T03:30:00-04:00', '2026-03-08T04:00:00-04:00']);
  });
});

describe('across the night in which clocks go back', () => {
  it('in Auckland the hour that is there twice is two hours', () => {
    const log = [start('2026-04-05T02:50:00+13:00', 'a')];
    const { current, spans } = stand(
      'Pacific/Auckland',
      '2026-04-05',
      ['a 02:30 60, b 03:30 30'],
      log,
      '2026-04-05T02:20:00+12:00',
    );
    expect(current).toMatchObject({ elapsedMs: 30 * minute, remainingMs: 30 * minute, offsetMs: 20 * minute });
    expect(spans).toEqual([
      ['a', '2026-04-05T02:50:00+13:00', '2026-04-05T02:50:00+12:00'],
      // The hour between absorbs the delay.
      ['b', '2026-04-05T03:30:00+12:00', '2026-04-05T04:00:00+12:00'],
    ]);
  });

  it('in New York, too', () => {
    const log = [start('2026-11-01T00:30:00-04:00', 'a'), start('2026-11-01T01:40:00-04:00', 'b')];
    const { current, spans } = stand(
      'America/New_York',
      '2026-11-01',
      ['a 00:30 60, b 60, c 02:30 30'],
      log,
      '2026-11-01T01:20:00-05:00',
    );
    expect(current).toMatchObject({
      slot: 'b',
      elapsedMs: 40 * minute,
      remainingMs: 20 * minute,
      offsetMs: 10 * minute,
    });
    expect(spans.slice(1)).toEqual([
      ['b', '2026-11-01T01:40:00-04:00', '2026-11-01T01:40:00-05:00'],
      ['c', '2026-11-01T02:30:00-05:00', '2026-11-01T03:00:00-05:00'],
    ]);
  });
});

it('across midnight, within a session and between two', () => {
  const log = [start('2030-01-31T23:40:00+09:00', 'a')];
  const { current, spans } = stand(
    'Asia/Seoul',
    '2030-01-31',
    ['a 23:30 45, b 00:20 5', 'c 00:30 10'],
    log,
    '2030-02-01T00:10:00+09:00',
  );
  expect(current).toMatchObject({ elapsedMs: 30 * minute, remainingMs: 15 * minute, offsetMs: 10 * minute });
  expect(spans).toEqual([
    ['a', '2030-01-31T23:40:00+09:00', '2030-02-01T00:25:00+09:00'],
    ['b', '2030-02-01T00:25:00+09:00', '2030-02-01T00:30:00+09:00'],
    ['c', '2030-02-01T00:30:00+09:00', '2030-02-01T00:40:00+09:00'],
  ]);
});
