import { expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { isUnderWay } from '#core/agenda/run/is-under-way.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standingOf } from '#core/agenda/run/standing.ts';
import { instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string) => ({ id, kind: 'presentation', title, minutes: 10, speakers: [] });
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: '2026-11-24',
  sessions: [{ id: 'one', title, start: '14:00', end: '14:20', slots: [slot('a'), slot('b')] }],
});
const programme = layProgramme(agenda, '2026-11-24');
const seoul = (time: string, day = 24) => instant(Date.parse(`2026-11-${day}T${time}+09:00`));
const line = (time: string, entry: Partial<RunEntry>) => ({ at: seoul(time), ...entry }) as RunEntry;
const begun = [line('14:00:00', { do: 'start' })];
const between = [...begun, line('14:05:00', { do: 'finish' })];
const over = [...between, line('14:06:00', { do: 'start' }), line('14:15:00', { do: 'finish' })];

it.each<[string, RunEntry[], number, boolean]>([
  ['no run', [], seoul('14:10:00'), false],
  ['a run that has begun', begun, seoul('14:00:00'), true],
  ['a run between two slots', between, seoul('14:05:30'), true],
  ['a run that is behind', begun, seoul('18:00:00'), true],
  ['a run that is over', over, seoul('14:15:00'), false],
  ['a run of which all was taken back', [...begun, line('14:00:05', { do: 'undo' })], seoul('14:01:00'), false],
  ['a run in which nothing but skipping was done', [line('14:00:00', { do: 'skip' })], seoul('14:01:00'), false],
  ['a run that was left open half a day after its end', begun, seoul('02:20:00', 25), false],
])('%s', (_what, log, now, expected) => {
  expect(isUnderWay(standingOf(programme, log, 'run'), instant(now))).toBe(expected);
});
