import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { figureText, largeFigure, usedShare } from '#core/agenda/run/large-figure.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standingOf } from '#core/agenda/run/standing.ts';
import { instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number) => ({ id, kind: 'presentation', title, minutes, speakers: [] });
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: '2026-11-24',
  sessions: [
    { id: 'one', title, start: '14:00', end: '15:00', slots: [slot('hour', 60)] },
    { id: 'two', title, start: '15:00', end: '17:00', slots: [slot('long', 120)] },
  ],
});
const programme = layProgramme(agenda, '2026-11-24');
const seoul = (time: string) => instant(Date.parse(`2026-11-24T${time}+09:00`));
const start = (id: string, time: string): RunEntry => ({ at: seoul(time), do: 'start', slot: id });

function shown(log: RunEntry[], by: 'run' | 'plan', at: number): string | null {
  const figure = largeFigure(standingOf(programme, log, by).at(instant(at)));
  return figure && `${figure.of} ${figureText(figure)}`;
}

describe('the number that is read from afar', () => {
  it.each<[string, RunEntry[], 'run' | 'plan', string, string | null]>([
    ['counts to the first slot', [], 'plan', '13:17:50', 'until 00:42:10'],
    ['rounds up what counts down', [], 'plan', '13:59:59.001', 'until 00:00:01'],
    ['begins with the whole of a slot', [start('hour', '14:00:00')], 'run', '14:00:00', 'left 60:00'],
    ['keeps its form when an hour is no longer full', [start('hour', '14:00:00')], 'run', '14:00:01', 'left 59:59'],
    ['keeps its form at nine minutes', [start('hour', '14:00:00')], 'run', '14:50:01', 'left 09:59'],
    ['comes to nothing when the time is up', [start('hour', '14:00:00')], 'run', '15:00:00', 'left 00:00'],
    ['counts up what is over, rounded down', [start('hour', '14:00:00')], 'run', '15:00:00.999', 'over 00:00'],
    ['counts up from there', [start('hour', '14:00:00')], 'run', '15:03:01', 'over 03:01'],
    ['writes hours for a slot that has more minutes', [start('long', '15:00:00')], 'run', '15:00:00', 'left 02:00:00'],
    ['and goes on writing them to its end', [start('long', '15:00:00')], 'run', '16:59:59', 'left 00:00:01'],
    ['says how late it is, by whoever runs the event', [], 'run', '14:03:10', 'late 03:10'],
    ['and nothing of the kind by the plan', [], 'plan', '14:03:10', 'left 56:50'],
    ['is nothing when all is over', [], 'plan', '17:00:00', null],
  ])('%s', (_what, log, by, time, expected) => {
    expect(shown(log, by, seoul(time))).toBe(expected);
  });

  it('stands still while the slot is paused', () => {
    const log: RunEntry[] = [start('hour', '14:00:00'), { at: seoul('14:10:00'), do: 'pause' }];
    expect(shown(log, 'run', seoul('14:10:00'))).toBe('left 50:00');
    expect(shown(log, 'run', seoul('14:30:00'))).toBe('left 50:00');
  });

  it('is as wide at every second of a slot as at its first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<[string, string]>(['hour', '14:00:00'], ['long', '15:00:00']),
        fc.integer({ min: 0, max: 99 * 60_000 }),
        ([id, begun], after) => {
          const widthAt = (at: number) => shown([start(id, begun)], 'run', at)?.split(' ')[1]?.length;
          expect(widthAt(seoul(begun) + after)).toBe(widthAt(seoul(begun)));
        },
      ),
    );
  });
});

describe('the share of its time that a slot has used', () => {
  it.each([
    [0, 60_000, 0],
    [15_000, 45_000, 0.25],
    [60_000, 0, 1],
    [90_000, -30_000, 1],
    [0, 0, 1],
    [-1, 10, 0],
  ])('after %d ms with %d ms left', (elapsedMs, remainingMs, expected) => {
    expect(usedShare({ elapsedMs, remainingMs })).toBe(expected);
  });
});
