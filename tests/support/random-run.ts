import fc from 'fast-check';
import { agendaSchema, slotKinds } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { shiftWays } from '#core/agenda/run/shift-ways.ts';
import { runPlanOf, type RunPlan } from '#core/agenda/run/run-plan.ts';
import { later, type Instant } from '#core/time/instant.ts';

/** A programme at random, and a log that folds over it, with an instant not before its last line. */
export interface RandomRun {
  plan: RunPlan;
  log: RunEntry[];
  now: Instant;
}

const days = [
  { timeZone: 'Asia/Seoul', date: '2030-12-31' },
  // The nights in which clocks change.
  { timeZone: 'Pacific/Auckland', date: '2026-09-26' },
  { timeZone: 'Pacific/Auckland', date: '2026-04-04' },
  { timeZone: 'America/New_York', date: '2026-10-31' },
];

const slot = fc.record({
  kind: fc.constantFrom(...slotKinds),
  minutes: fc.constantFrom(0, 0.5, 1, 1.75, 3, 5, 8, 20, 90),
  /** Minutes that nobody has before it; null: it has no start of its own. */
  gap: fc.constantFrom(null, null, null, 0, 5, 45),
  fixedEnd: fc.constantFrom(false, false, false, true),
});
const session = fc.array(slot, { minLength: 1, maxLength: 5 });

/** Gaps, links, fixed ends, slots of no length; often over midnight and a change of clocks. */
export const randomPlan: fc.Arbitrary<RunPlan> = fc
  .record({
    day: fc.constantFrom(...days),
    from: fc.constantFrom(14 * 60, 22 * 60 + 30, 23 * 60 + 59),
    sessions: fc.array(session, { minLength: 1, maxLength: 4 }),
  })
  .map(({ day, from, sessions }) => {
    const title = { en: 'x', ko: 'x' };
    let minute = from;
    let named = 0;
    const laid = sessions.map((slots, place) => {
      const inSession = slots.map(({ kind, minutes, gap, fixedEnd }, index) => {
        const hasStart = index === 0 || gap !== null;
        if (hasStart) minute = Math.ceil(minute) + (gap ?? 0);
        const start = timeOfDay(minute);
        minute += minutes;
        named += 1;
        return {
          id: `s${named}`,
          kind,
          title,
          minutes,
          ...(hasStart && { start }),
          ...(fixedEnd && { fixedEnd }),
          speakers: [],
        };
      });
      return {
        id: `session-${place}`,
        title,
        start: inSession[0]?.start,
        end: timeOfDay(Math.ceil(minute)),
        slots: inSession,
      };
    });
    return runPlanOf(layProgramme(agendaSchema.parse({ ...day, sessions: laid }), day.date));
  });

function timeOfDay(minute: number): string {
  return [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const pause = fc.oneof(fc.constantFrom(0, 1, 59_999, 60_000, 300_000), fc.integer({ min: 0, max: 4_000_000 }));
const minutes = fc.constantFrom(-90, -5, -1, -0.5, 0.01, 0.5, 1, 2, 5, 30);
const mostPressed = [
  'start',
  'start',
  'start',
  'pause',
  'resume',
  'finish',
  'skip',
  'unskip',
  'undo',
  'add',
  'shift',
  'shift',
] as const;

/** One key: what it does, `after` how many milliseconds; most make sense somewhere, some nowhere. */
const key = fc.record({
  does: fc.constantFrom(...mostPressed),
  after: pause,
  /** The place of the slot it names; none for half of them. */
  place: fc.option(fc.nat(20), { freq: 1, nil: null }),
  minutes,
  how: fc.constantFrom(undefined, ...shiftWays),
});
type Key = typeof key extends fc.Arbitrary<infer T> ? T : never;

function entryOf(plan: RunPlan, { does, place, minutes: amount, how }: Key, at: Instant): RunEntry {
  const named = place === null ? {} : { slot: plan.slots[place]?.id ?? 'nobody' };
  if (does === 'add') return { at, do: does, minutes: amount, ...named };
  if (does === 'shift') return { at, do: does, minutes: amount, ...(how && { how }), ...named };
  return { at, do: does, ...named };
}

function beginOf(plan: RunPlan, early: number): Instant {
  return later(plan.slots[0]!.plannedStart, -early);
}

/** Any log, sensible or not, and now and then going back in time. */
export const randomLog: fc.Arbitrary<{ plan: RunPlan; log: RunEntry[] }> = fc
  .record({
    plan: randomPlan,
    early: pause,
    keys: fc.array(fc.tuple(key, fc.integer({ min: 0, max: 30 })), { maxLength: 25 }),
  })
  .map(({ plan, early, keys }) => {
    let at = beginOf(plan, early);
    return {
      plan,
      log: keys.map(([pressed, luck]) => {
        at = later(at, luck === 0 ? -1 : pressed.after);
        return entryOf(plan, pressed, at);
      }),
    };
  });

/** Of random keys those that made sense when they were pressed. */
export const randomRun: fc.Arbitrary<RandomRun> = fc
  .record({ plan: randomPlan, early: pause, keys: fc.array(key, { maxLength: 25 }), wait: pause })
  .map(({ plan, early, keys, wait }) => {
    const log: RunEntry[] = [];
    let at = beginOf(plan, early);
    for (const pressed of keys) {
      at = later(at, pressed.after);
      const entry = entryOf(plan, pressed, at);
      if (foldRun(plan, [...log, entry]).ok) log.push(entry);
    }
    return { plan, log, now: later(log.at(-1)?.at ?? at, wait) };
  });
