import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import { isToCome, nextToCome, type RunState, type SlotRun } from '#core/agenda/run/run-state.ts';
import { shiftChanges, type SlotChanges } from '#core/agenda/run/shift.ts';
import { minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** What one line changes: the slots that become others, and which is on afterwards. */
export interface RunChange {
  slots: SlotChanges;
  running: number | null;
}

/** A line that does something by itself; undo and a set clock concern the log as a whole. */
export type ActingEntry = Exclude<RunEntry, { do: 'set-clock' }> & {
  do: Exclude<RunEntry['do'], 'undo' | 'set-clock'>;
};

type Answer = RunChange | EntryRefusal;

/** What `entry` changes in `state`, or why it makes no sense there. Does not look at earlier lines' times. */
export function applyEntry(plan: RunPlan, state: RunState, entry: ActingEntry): Answer {
  const named = entry.slot === undefined ? null : plan.indexOf.get(entry.slot);
  if (named === undefined) return 'unknown-slot';
  const context: Context = { plan, state, named };
  switch (entry.do) {
    case 'start':
      return start(context, entry.at);
    case 'finish':
      return onRunning(context, (slot, index) => ({
        slots: [[index, finished(slot, entry.at)]],
        running: null,
      }));
    case 'pause':
      return onRunning(context, (slot, index) =>
        slot.pausedSince === null ? changed(context, index, { ...slot, pausedSince: entry.at }) : 'already-paused',
      );
    case 'resume':
      return onRunning(context, (slot, index) =>
        slot.pausedSince === null ? 'not-paused' : changed(context, index, resumed(slot, entry.at)),
      );
    case 'add':
      return add(context, minutesToMilliseconds(entry.minutes));
    case 'skip':
      return skip(context);
    case 'unskip':
      return unskip(context);
    case 'shift':
      return shift(context, minutesToMilliseconds(entry.minutes), entry.how ?? 'push');
  }
}

interface Context {
  plan: RunPlan;
  state: RunState;
  /** The place of the slot the line names. */
  named: number | null;
}

function start({ state, named }: Context, at: Instant): Answer {
  const index = named ?? nextToCome(state);
  const slot = index === null ? undefined : state.slots[index];
  if (index === null || !slot) return 'nothing-left';
  if (slot.skipped) return 'slot-skipped';
  if (slot.finishedAt !== null) return 'already-done';
  if (slot.startedAt !== null) return 'already-running';
  const started: readonly [number, SlotRun] = [index, { ...slot, startedAt: at }];
  const { running } = state;
  const before = running === null ? undefined : state.slots[running];
  // Starting the next ends the one that is on.
  return {
    slots: running === null || !before ? [started] : [[running, finished(before, at)], started],
    running: index,
  };
}

function onRunning({ state, named }: Context, act: (slot: SlotRun, index: number) => Answer): Answer {
  const { running } = state;
  const slot = running === null ? undefined : state.slots[running];
  if (running === null || !slot || (named !== null && named !== running)) return 'nothing-running';
  return act(slot, running);
}

function add(context: Context, by: number): Answer {
  const index = context.named ?? context.state.running;
  const slot = index === null ? undefined : context.state.slots[index];
  if (index === null || !slot) return 'nothing-running';
  if (slot.skipped) return 'slot-skipped';
  if (slot.finishedAt !== null) return 'already-done';
  return changed(context, index, { ...slot, added: slot.added + by });
}

function skip(context: Context): Answer {
  const index = context.named ?? nextToCome(context.state);
  const slot = index === null ? undefined : context.state.slots[index];
  if (index === null || !slot) return 'nothing-left';
  if (slot.skipped) return 'slot-skipped';
  if (slot.finishedAt !== null) return 'already-done';
  if (slot.startedAt !== null) return 'already-running';
  return changed(context, index, { ...slot, skipped: true });
}

/** Without a slot: the last that was skipped, in the order of the programme. */
function unskip(context: Context): Answer {
  const index = context.named ?? context.state.slots.findLastIndex(({ skipped }) => skipped);
  const slot = context.state.slots[index];
  return slot?.skipped ? changed(context, index, { ...slot, skipped: false }) : 'not-skipped';
}

function shift({ plan, state, named }: Context, by: number, how: 'push' | 'absorb' | 'trim'): Answer {
  const from = named ?? nextToCome(state);
  const slot = from === null ? undefined : state.slots[from];
  if (from === null || !slot) return 'nothing-left';
  if (slot.finishedAt !== null) return 'already-done';
  if (!state.slots.some((each, index) => index >= from && isToCome(each))) return 'nothing-left';
  const slots = shiftChanges(plan, state.slots, from, by, how);
  return slots.length === 0 ? 'nothing-to-shorten' : { slots, running: state.running };
}

function changed({ state }: Context, index: number, slot: SlotRun): RunChange {
  return { slots: [[index, slot]], running: state.running };
}

function resumed(slot: SlotRun, at: Instant): SlotRun {
  return slot.pausedSince === null
    ? slot
    : { ...slot, paused: slot.paused + (at - slot.pausedSince), pausedSince: null };
}

/** A slot that ends while it is paused was paused until then. */
function finished(slot: SlotRun, at: Instant): SlotRun {
  return { ...resumed(slot, at), finishedAt: at };
}
