import { agendaSchema, type SlotKind } from '#core/agenda/agenda-schema.ts';
import { layProgramme, type Programme } from '#core/agenda/programme.ts';
import { foldRun, type FoldedRun } from '#core/agenda/run/fold-run.ts';
import { runEntrySchema, type RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf, type RunPlan } from '#core/agenda/run/run-plan.ts';
import type { RunState } from '#core/agenda/run/run-state.ts';
import { rundownAt, type CurrentSlot, type OffsetMode, type Rundown } from '#core/agenda/run/rundown.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { isoInZone } from '#core/time/zone.ts';

/** The day of a run that is written by hand, and its zone. */
const date = '2030-01-31';
const timeZone = 'Asia/Seoul';
const title = { en: 'x', ko: 'x' };

/**
 * A programme, a text a session: "a 14:00 3, b 8, q qa 10, z 15:00 5 fixed" or "14:00: a 3, b 8" — slots by their name,
 * start (one of the session or of its first slot), kind (presentation unless said), minutes; `fixed` for a fixed end, `warn=` and `danger=` for minutes.
 */
export function programmeOf(sessions: readonly string[], day = { date, timeZone }): Programme {
  const agenda = agendaSchema.parse({
    ...day,
    sessions: sessions.map((text, place) => {
      const [, start, list = text] = /^(\d\d:\d\d): (.+)$/u.exec(text) ?? [];
      const slots = list.split(', ').map(slotOf);
      return { id: `session-${place + 1}`, title, start: start ?? slots[0]?.start, end: '23:59', slots };
    }),
  });
  return layProgramme(agenda, day.date);
}

function slotOf(text: string) {
  const [id, ...words] = text.split(' ');
  const find = (pattern: RegExp) => words.map((word) => pattern.exec(word)?.[1]).find((found) => found !== undefined);
  const start = find(/^(\d\d:\d\d)$/u);
  const warn = find(/^warn=(.+)$/u);
  const danger = find(/^danger=(.+)$/u);
  return {
    id,
    kind: (find(/^(qa|break|keynote)$/u) ?? 'presentation') as SlotKind,
    title,
    minutes: Number(find(/^(\d+(?:\.\d+)?)$/u)),
    ...(start && { start }),
    ...(words.includes('fixed') && { fixedEnd: true }),
    ...(warn && { warnMinutes: Number(warn) }),
    ...(danger && { dangerMinutes: Number(danger) }),
    speakers: [],
  };
}

export function planOf(...sessions: string[]): RunPlan {
  return runPlanOf(programmeOf(sessions));
}

/** "14:05", "14:05:30" or "14:05:30.250" on the day of the run. */
export function at(time: string): Instant {
  return instant(Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}+09:00`));
}

/**
 * A log, lines apart by ";": "14:00 start a; 14:01 add 2; 14:02 add -1 b; 14:05 shift 5 absorb c; 14:05 set-clock -3600000" —
 * the slot is optional throughout.
 */
export function logOf(text: string): RunEntry[] {
  return text
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [time = '', what, ...words] = line.split(' ');
      const amount = words.find((word) => /^-?\d/u.test(word));
      const how = words.find((word) => ['push', 'absorb', 'trim'].includes(word));
      const slot = words.find((word) => word !== amount && word !== how);
      return runEntrySchema.parse({
        at: at(time),
        do: what,
        ...(amount && { [what === 'set-clock' ? 'by' : 'minutes']: Number(amount) }),
        ...(how && { how }),
        ...(slot && { slot }),
      });
    });
}

/** The state of a log that folds. */
export function stateOf(plan: RunPlan, log: string | readonly RunEntry[]): RunState {
  const folded: FoldedRun = foldRun(plan, typeof log === 'string' ? logOf(log) : log);
  if (!folded.ok) throw new Error(`Line ${folded.index + 1} of the log is refused: ${folded.refusal}.`);
  return folded.state;
}

export function rundownOf(plan: RunPlan, log: string, time: string, mode?: OffsetMode): Rundown {
  return rundownAt(plan, stateOf(plan, log), at(time), mode);
}

export function currentOf(plan: RunPlan, log: string, time: string, mode?: OffsetMode): CurrentSlot | null {
  return rundownOf(plan, log, time, mode).current;
}

/** Every slot with its expected times: "b 14:03–14:11", seconds and milliseconds where there are any; "b –" when skipped. */
export function expectedOf({ slots }: Rundown): string[] {
  return slots.map(({ id, expectedStart, expectedEnd }) =>
    expectedStart === null || expectedEnd === null
      ? `${id} –`
      : `${id} ${timeOf(expectedStart)}–${timeOf(expectedEnd)}`,
  );
}

export function timeOf(moment: Instant): string {
  return isoInZone(moment, timeZone).slice('2030-01-31T'.length, -'+09:00'.length).replace(/:00$/u, '');
}
