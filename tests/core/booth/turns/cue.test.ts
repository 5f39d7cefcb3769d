import { expect, it } from 'vitest';
import { cueAt } from '#core/booth/turns/cue.ts';
import { turnsAt } from '#core/booth/turns/turns-at.ts';
import { at, session, start, team } from '../../../support/booth.ts';

const cues = (slots: number[], ...moments: [minutes: number, seconds?: number][]) =>
  moments.map(([minutes, seconds]) => {
    const now = at(minutes, seconds);
    const { staffed } = turnsAt(team(), [start(at(0))], [session(0, 0, ...slots)], now);
    return staffed && cueAt(staffed, now);
  });

it('the booth gets ready two minutes before a hand-over, and is told when it is there', () => {
  expect(cues([90], [0], [17, 59], [18], [19, 59], [20], [60])).toEqual([
    'later',
    'later',
    'soon',
    'soon',
    'now',
    'now',
  ]);
});

it('a hand-over that is overdue waits for a slot that is about to end, and stops when the programme does', () => {
  expect(cues([40, 50], [36], [37], [40])).toEqual(['now', 'slot-end', 'now']);
  expect(cues([24], [10])).toEqual(['stays']);
});
