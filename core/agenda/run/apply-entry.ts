import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { expectedTimes } from '#core/agenda/run/expected-times.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { nextToCome, type SlotRun } from '#core/agenda/run/run-state.ts';
import { cutsOf } from '#core/agenda/run/shift.ts';
import { later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** A run while its log is folded. It is changed in place: a key that is pressed folds thousands of lines again. */
export interface OpenRun {
  slots: SlotRun[];
  running: number | null;
  lastAt: Instant | null;
}

/** A line that does something by itself; undo and a set clock concern the log as a whole. */
export type ActingEntry = Exclude<RunEntry, { do: 'set-clock' }> & {
  do: Exclude<RunEntry['do'], 'undo' | 'set-clock'>;
};

/** What a line did, by the places of the slots in the plan. */
export interface Applied {
  /** The slot it was about: the one it names, else the one it found; of a shift the first that it moved or cut. */
  about: number;
  /** The slot that was on and that a start ended. */
  ended: number | null;
  /** Makes the run what it was before the line, as long as nothing else was done to it since. */
  takeBack: () => void;
}

type Answer = Applied | EntryRefusal;

/** Does to `run` what `entry` says, or tells why it makes no sense there. Does not look at earlier lines' times. */
export function applyEntry(plan: RunPlan, run: OpenRun, entry: ActingEntry): Answer {
  const named = entry.slot === undefined ? null : (plan.indexOf.get(entry.slot) ?? null);
  switch (entry.do) {
    case 'start':
      return start(run, named, entry.at);
    case 'finish':
      return onRunning(run, named, (slot, about) => {
        const reopen = finish(slot, entry.at);
        run.running = null;
        return applied(about, () => {
          reopen();
          run.running = about;
        });
      });
    case 'pause':
      return onRunning(run, named, (slot, about) =>
        slot.pausedSince === null ? change(slot, about, { pausedSince: entry.at }) : 'already-paused',
      );
    case 'resume':
      return onRunning(run, named, (slot, about) =>
        slot.pausedSince === null
          ? 'not-paused'
          : change(slot, about, { paused: slot.paused + entry.at - slot.pausedSince, pausedSince: null }),
      );
    case 'add':
      return add(run, named, minutesToMilliseconds(entry.minutes));
    case 'skip':
      return onToCome(run, named, (slot, about) => change(slot, about, { skipped: true }));
    case 'unskip':
      return unskip(run, named);
    case 'shift':
      return shift(plan, run, named, entry);
  }
}

function start(run: OpenRun, named: number | null, at: Instant): Answer {
  return onToCome(run, named, (slot, about) => {
    const ended = run.running;
    // Starting the next ends the one that is on.
    const reopen = ended === null ? null : finish(run.slots[ended] as SlotRun, at);
    slot.startedAt = at;
    run.running = about;
    return applied(
      about,
      () => {
        slot.startedAt = null;
        run.running = ended;
        reopen?.();
      },
      ended,
    );
  });
}

function add({ slots, running }: OpenRun, named: number | null, by: number): Answer {
  const about = named ?? running;
  if (about === null) return 'nothing-running';
  const slot = slots[about] as SlotRun;
  if (slot.skipped) return 'slot-skipped';
  if (slot.finishedAt !== null) return 'already-done';
  return change(slot, about, { added: slot.added + by });
}

/** Without a slot: the last that was skipped, in the order of the programme. */
function unskip({ slots }: OpenRun, named: number | null): Answer {
  const about = named ?? slots.findLastIndex(({ skipped }) => skipped);
  const slot = slots[about];
  return slot?.skipped ? change(slot, about, { skipped: false }) : 'not-skipped';
}

function shift(
  plan: RunPlan,
  run: OpenRun,
  named: number | null,
  { at, minutes, how = 'push' }: Extract<ActingEntry, { do: 'shift' }>,
): Answer {
  if (named !== null && run.slots[named]?.finishedAt !== null) return 'already-done';
  const first = nextToCome(run, named ?? 0);
  if (first === null) return 'nothing-left';
  const by = minutesToMilliseconds(minutes);
  if (how === 'push') return { ...push(plan, run, first, by, at), about: named ?? first };
  const cuts = cutsOf(plan, run.slots, first, by, how);
  const firstCut = cuts.findIndex((each) => each !== 0);
  if (firstCut < 0) return by > 0 ? 'nothing-to-shorten' : 'nothing-to-give-back';
  const cut = (sign: 1 | -1) => run.slots.forEach((slot, index) => (slot.cut += sign * (cuts[index] ?? 0)));
  cut(1);
  return applied(named ?? firstCut, () => cut(-1));
}

/**
 * All that has not begun, from `first` on, begins `by` later than is expected at this moment: starts of their own and fixed
 * ends move, and the first waits for its new time even where it would follow the slot before it. A negative `by` takes
 * that back; no slot begins before the one before it ends.
 */
function push(plan: RunPlan, run: OpenRun, first: number, by: number, at: Instant): Applied {
  const slot = run.slots[first] as SlotRun;
  const { heldUntil } = slot;
  const expected = expectedTimes(plan, run, at, { last: first }).starts[first] ?? at;
  const move = (milliseconds: number) => {
    for (let index = first; index < run.slots.length; index += 1) {
      const each = run.slots[index] as SlotRun;
      if (each.startedAt !== null) continue;
      each.pushed += milliseconds;
      if (each.heldUntil !== null) each.heldUntil = later(each.heldUntil, milliseconds);
    }
  };
  move(by);
  if (by > 0) slot.heldUntil = later(expected, by);
  return applied(first, () => {
    move(-by);
    slot.heldUntil = heldUntil;
  });
}

function onRunning(run: OpenRun, named: number | null, act: (slot: SlotRun, index: number) => Answer): Answer {
  const { running } = run;
  if (running === null) return 'nothing-running';
  return named === null || named === running ? act(run.slots[running] as SlotRun, running) : 'not-running';
}

/** The named slot, or the next; if it is still to come. */
function onToCome(run: OpenRun, named: number | null, act: (slot: SlotRun, index: number) => Answer): Answer {
  const index = named ?? nextToCome(run);
  if (index === null) return 'nothing-left';
  const slot = run.slots[index] as SlotRun;
  if (slot.skipped) return 'slot-skipped';
  if (slot.finishedAt !== null) return 'already-done';
  return slot.startedAt === null ? act(slot, index) : 'already-running';
}

/** Ends a slot; one that ends while it is paused was paused until then. Answers how to open it again. */
function finish(slot: SlotRun, at: Instant): () => void {
  const { paused, pausedSince } = slot;
  if (pausedSince !== null) slot.paused += at - pausedSince;
  slot.pausedSince = null;
  slot.finishedAt = at;
  return () => Object.assign(slot, { paused, pausedSince, finishedAt: null });
}

function change(slot: SlotRun, about: number, fields: Partial<SlotRun>): Applied {
  const before = { ...slot };
  Object.assign(slot, fields);
  return applied(about, () => Object.assign(slot, before));
}

function applied(about: number, takeBack: () => void, ended: number | null = null): Applied {
  return { about, ended, takeBack };
}
