import { expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import { logByPlan } from '#core/agenda/run/log-by-plan.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import { rundownAt } from '#core/agenda/run/rundown.ts';
import { instant } from '#core/time/instant.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number) => ({ id, kind: 'other', title, minutes, speakers: [] });
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  date: '2026-11-24',
  sessions: [
    { id: 's', title, start: '14:00', end: '15:00', slots: [slot('a', 3), slot('pause', 0), slot('b', 5)] },
    { id: 't', title, start: '15:00', end: '16:00', slots: [slot('c', 30)] },
  ],
});
const plan = runPlanOf(layProgramme(agenda, '2026-11-24'));
const seoul = (time: string) => instant(Date.parse(`2026-11-24T${time}+09:00`));

function stands(time: string): string {
  const folded = foldRun(plan, logByPlan(plan, seoul(time)));
  if (!folded.ok) throw new Error(folded.refusal);
  const { current, slots } = rundownAt(plan, folded.state, seoul(time));
  return [...slots.map(({ state }) => state), current?.slot, current?.offsetMs].join(' ');
}

it.each([
  ['13:59:45', 'pending pending pending pending a 0'],
  ['14:00:00', 'pending pending pending pending a 0'],
  ['14:00:01', 'running pending pending pending a 0'],
  ['14:03:00', 'done pending pending pending pause 0'],
  ['14:04:00', 'done skipped running pending b 0'],
  ['14:30:00', 'done skipped done pending c 0'],
  ['15:30:00', 'done skipped done done  '],
])('at %s all has gone by its plan, and nothing is behind', (time, expected) => {
  expect(stands(time)).toBe(expected);
});
