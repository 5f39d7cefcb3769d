import { refusalCodeOf } from '#core/api/client.ts';
import type { Input } from '#core/api/contract.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import type { Programme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import { isRunOf } from '#core/agenda/run/programme-of-run.ts';
import type { EntryRefusal, RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';

/** Why what was asked last did not come about. */
export type NotDone =
  | { why: 'call'; code: RefusalCode }
  /** It makes no sense where the run stands. */
  | { why: 'entry'; refusal: EntryRefusal }
  /** Another window wrote first: its lines of the log, from one place up to another. */
  | { why: 'moved-on'; from: number; to: number };

export interface RunQueueState {
  /** Lines that are not on disk yet. */
  waiting: number;
  notDone: NotDone | null;
}

/** What the queue needs of the window around it. */
export interface RunPort {
  append: (line: Input<'run.append'>) => Promise<RunSnapshot>;
  read: () => Promise<RunSnapshot>;
  /** The snapshot that the window shows. */
  shown: () => RunSnapshot;
  show: (snapshot: RunSnapshot) => void;
}

export interface RunQueue {
  /** Writes a line after the ones that wait. */
  write: (programme: Programme, entry: RunEntry) => void;
  /** Tells why something else was not done; null when something was. */
  tell: (notDone: NotDone | null) => void;
  state: () => RunQueueState;
  onChange: (listener: () => void) => () => void;
}

/**
 * The lines of one window on their way to the log, one after another. Each is what somebody meant who saw the run as this
 * window showed it, with the lines before it in the queue written. When one is not written, those after it rested on
 * what did not happen, and are dropped; pressing twice what can only be done once does it once.
 */
export function createRunQueue(port: RunPort): RunQueue {
  const listeners = new Set<() => void>();
  let state: RunQueueState = { waiting: 0, notDone: null };
  let waiting: { programme: Programme; entry: RunEntry }[] = [];
  let busy = false;

  function change(changed: Partial<RunQueueState>): void {
    state = { ...state, waiting: waiting.length, ...changed };
    for (const listener of listeners) listener();
  }

  async function work(): Promise<void> {
    busy = true;
    let last: RunEntry | null = null;
    let log: readonly RunEntry[] | null = null;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const { programme, entry } = next;
      const { run } = port.shown();
      log ??= isRunOf(programme, run) ? run.entries : [];
      const folded = foldRun(runPlanOf(programme), [...log, entry]);
      if (!folded.ok) {
        waiting = waiting.slice(1);
        change(isSame(entry, last) ? {} : { notDone: { why: 'entry', refusal: folded.refusal } });
        continue;
      }
      try {
        port.show(await port.append({ date: programme.date, after: log.length, entry }));
        waiting = waiting.slice(1);
        change({ notDone: null });
        log = [...log, entry];
        last = entry;
      } catch (error) {
        waiting = [];
        change({ notDone: await whyNot(error, log.length) });
      }
    }
    busy = false;
  }

  /** Whoever was faster is what counts: it is shown, with what it did. */
  async function whyNot(error: unknown, known: number): Promise<NotDone> {
    const code = refusalCodeOf(error);
    const newest = await readAnew();
    if (newest) port.show(newest);
    const to = newest?.run?.entries.length ?? 0;
    return code === 'run-moved-on' && to > known ? { why: 'moved-on', from: known, to } : { why: 'call', code };
  }

  async function readAnew(): Promise<RunSnapshot | null> {
    try {
      return await port.read();
    } catch {
      return null;
    }
  }

  return {
    write(programme, entry) {
      waiting = [...waiting, { programme, entry }];
      change({});
      if (!busy) void work();
    },
    tell: (notDone) => change({ notDone }),
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same but for its instant. */
function isSame(entry: RunEntry, other: RunEntry | null): boolean {
  return other !== null && JSON.stringify({ ...entry, at: 0 }) === JSON.stringify({ ...other, at: 0 });
}
