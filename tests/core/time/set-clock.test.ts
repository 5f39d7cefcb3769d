import { expect, it } from 'vitest';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { instant } from '#core/time/instant.ts';
import { setClockEntry } from '#core/time/set-clock.ts';

const at = instant(1_000_000);
const started: RunEntry = { at: instant(900_000), do: 'start' };

it('tells a run by how much its clock was set, in whole milliseconds that never overtake it', () => {
  expect(setClockEntry([started], at, -3_600_000.4)).toEqual({ at, do: 'set-clock', by: -3_600_001 });
});

it('has nothing to tell a run in which nothing has happened', () => {
  expect(setClockEntry([], at, -3_600_000)).toBeNull();
});

it.each([
  ['another window has told it, measured a little apart', -3_600_700, 1_005_000, true],
  ['it was set once more by as much, later', -3_600_000, 1_100_000, false],
  ['it was set once more by something else', -60_000, 1_005_000, false],
])('when %s', (_title, by, now, isKnown) => {
  const log: RunEntry[] = [started, { at, do: 'set-clock', by: -3_600_000 }];
  expect(setClockEntry(log, instant(now), by) === null).toBe(isKnown);
});
