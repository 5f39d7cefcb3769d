import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { programmeState } from '#core/agenda/run/programme-state.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standingOf } from '#core/agenda/run/standing.ts';
import { instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number, start?: string) => ({
  id,
  kind: 'presentation',
  title,
  minutes,
  ...(start ? { start } : {}),
  speakers: [],
});
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: '2026-11-24',
  sessions: [
    { id: 'opening', title, start: '14:00', end: '14:15', slots: [slot('a', 3), slot('b', 3), slot('c', 8)] },
    { id: 'closing', title, start: '14:15', end: '14:30', slots: [slot('d', 3), slot('e', 2.5, '14:20')] },
  ],
});
const programme = layProgramme(agenda, '2026-11-24');
const seoul = (time: string) => instant(Date.parse(`2026-11-24T${time}+09:00`));

function shown(log: RunEntry[], by: 'run' | 'plan', time: string) {
  const standing = standingOf(programme, log, by);
  const state = programmeState(standing, standing.at(seoul(time)));
  return [state.current?.slot.id ?? null, state.next?.slot.id ?? null, state.phase];
}

describe('by the plan', () => {
  it.each([
    ['13:00:00', null, 'a', 'before'],
    ['14:00:00', 'a', 'b', 'during'],
    ['14:02:59.999', 'a', 'b', 'during'],
    ['14:03:00', 'b', 'c', 'during'],
    ['14:14:30', null, 'd', 'during'],
    ['14:25:00', null, null, 'during'],
    ['14:30:00', null, null, 'after'],
  ])('at %s', (time, current, next, phase) => {
    expect(shown([], 'plan', time)).toEqual([current, next, phase]);
  });
});

describe('by the run', () => {
  const start = (id: string, time: string): RunEntry => ({ at: seoul(time), do: 'start', slot: id });
  it.each<[string, RunEntry[], string, string | null, string | null, string]>([
    ['nothing has begun, though it is due', [], '14:10:00', null, 'a', 'before'],
    ['what was started is on, whatever its plan', [start('b', '14:00:00')], '14:20:00', 'b', 'a', 'during'],
    [
      'all is over when nothing is left, whatever the time',
      ['a', 'b', 'c', 'd']
        .map((id) => start(id, '14:00:00'))
        .concat([start('e', '14:01:00'), { at: seoul('14:02:00'), do: 'finish' }]),
      '14:03:00',
      null,
      null,
      'after',
    ],
  ])('%s', (_title, log, time, current, next, phase) => {
    expect(shown(log, 'run', time)).toEqual([current, next, phase]);
  });

  it('tells no time before the last thing that happened when the clock was set back', () => {
    const standing = standingOf(programme, [start('a', '14:00:00')], 'run');
    expect(standing.at(seoul('13:00:00')).current?.elapsedMs).toBe(0);
    expect(standing.at(seoul('13:00:00')).at).toBe(seoul('13:00:00'));
  });
});
