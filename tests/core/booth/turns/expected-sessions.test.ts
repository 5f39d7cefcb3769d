import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { planProgramme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import { rundownAt } from '#core/agenda/run/rundown.ts';
import { expectedSessions } from '#core/booth/turns/expected-sessions.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string, minutes: number) => ({ id, kind: 'remarks', title, minutes, speakers: [] });
// Five minutes of the opening are given to nobody at its beginning, five at its end.
const programme = planProgramme(
  agendaSchema.parse({
    timeZone: 'Asia/Seoul',
    date: '2026-11-24',
    sessions: [
      {
        id: 'opening',
        title,
        start: '14:00',
        end: '14:30',
        slots: [{ ...slot('a', 10), start: '14:05' }, slot('b', 10)],
      },
      { id: 'closing', title, start: '14:30', end: '15:00', slots: [slot('c', 30)] },
    ],
  }),
  instant(0),
);
const at = (time: string): Instant => instant(Date.parse(`2026-11-24T${time}+09:00`));
const time = (when: Instant) => timeInZone(when, 'Asia/Seoul');

function told(now: string, log: RunEntry[]): string[] {
  const plan = runPlanOf(programme);
  const folded = foldRun(plan, log);
  if (!folded.ok) throw new Error(folded.refusal);
  return expectedSessions(programme, rundownAt(plan, folded.state, at(now))).map(
    ({ start, end, slots }) =>
      `${time(start)}–${time(end)}: ${slots.map((each) => `${each.slot.id} ${time(each.start)}–${time(each.end)}`).join(', ')}`,
  );
}

describe('the sessions as a run expects them', () => {
  it('are the planned ones while the event runs on time', () => {
    expect(told('14:07:00', [{ at: at('14:05:00'), do: 'start' }])).toEqual([
      '14:00–14:30: a 14:05–14:15, b 14:15–14:25',
      '14:30–15:00: c 14:30–15:00',
    ]);
  });

  it('absorb delay in minutes given to nobody, and then move', () => {
    expect(told('14:12:00', [{ at: at('14:08:00'), do: 'start' }])[0]).toBe(
      '14:03–14:30: a 14:08–14:18, b 14:18–14:28',
    );
    expect(told('14:20:00', [{ at: at('14:15:00'), do: 'start' }])).toEqual([
      '14:10–14:35: a 14:15–14:25, b 14:25–14:35',
      '14:35–15:05: c 14:35–15:05',
    ]);
  });

  it('end early when they do', () => {
    const log: RunEntry[] = [
      { at: at('14:00:00'), do: 'start' },
      { at: at('14:08:00'), do: 'start' },
      { at: at('14:16:00'), do: 'finish' },
    ];
    expect(told('14:20:00', log)).toEqual(['13:55–14:21: a 14:00–14:08, b 14:08–14:16', '14:30–15:00: c 14:30–15:00']);
  });

  it('go without what is skipped, a whole session too', () => {
    const log: RunEntry[] = [
      { at: at('14:05:00'), do: 'start' },
      { at: at('14:06:00'), do: 'skip', slot: 'b' },
      { at: at('14:06:00'), do: 'skip', slot: 'c' },
    ];
    expect(told('14:07:00', log)).toEqual(['14:00–14:20: a 14:05–14:15']);
  });
});
