import type { RehearsalEntry } from '#core/rehearsal/rehearsal-schema.ts';
import type { Instant } from '#core/time/instant.ts';

/** Why a line makes no sense where it stands. */
export type EntryRefusal =
  | 'not-started'
  | 'already-started'
  | 'already-finished'
  | 'already-paused'
  | 'not-paused'
  | 'not-running'
  | 'no-next-slide'
  | 'no-previous-slide'
  | 'unknown-slide'
  | 'nothing-to-undo';

/** Where a rehearsal stands at an instant. */
export interface RehearsalState {
  phase: 'running' | 'paused' | 'finished';
  startedAt: Instant;
  /** The slide that is shown, counted from 0. */
  slide: number;
  /** Milliseconds for each slide, in the order of the deck; a slide shown twice adds up. */
  usedMs: readonly number[];
  /** The instant up to which `usedMs` is reckoned. */
  at: Instant;
}

export type Folded =
  /** `state` is null before the first line. */
  | { ok: true; state: RehearsalState | null }
  /** `line` counts from 0. */
  | { ok: false; line: number; code: EntryRefusal };

/**
 * The state after the last line of a log; `stateAt` takes it on from there. A clock that is set back mid-way is no fault:
 * no time passes until it is past the line before, or until the next line.
 */
export function foldRehearsal(slides: number, log: readonly RehearsalEntry[]): Folded {
  const history: RehearsalState[] = [];
  for (const [line, entry] of log.entries()) {
    const code = apply(entry, history, slides);
    if (code !== null) return { ok: false, line, code };
  }
  return { ok: true, state: history.at(-1) ?? null };
}

/** The state some time after it was reckoned: while it runs, the slide that is shown uses the time. */
export function stateAt(state: RehearsalState, now: Instant): RehearsalState {
  const passed = state.phase === 'running' ? Math.max(0, now - state.at) : 0;
  const usedMs = passed === 0 ? state.usedMs : state.usedMs.with(state.slide, usedOf(state) + passed);
  return { ...state, usedMs, at: now };
}

/** Whether there is a line to take back: any but the first. */
export function canTakeBack(log: readonly RehearsalEntry[]): boolean {
  return log.reduce((depth, { do: what }) => depth + (what === 'undo' ? -1 : 1), 0) > 1;
}

function usedOf({ usedMs, slide }: RehearsalState): number {
  return usedMs[slide] ?? 0;
}

/** Puts the state after `entry` on the history, or takes one off; answers why it cannot be done. */
function apply(entry: RehearsalEntry, history: RehearsalState[], slides: number): EntryRefusal | null {
  const last = history.at(-1);
  if (entry.do === 'start') {
    if (last) return 'already-started';
    history.push(begun(entry.at, slides));
    return null;
  }
  if (!last) return 'not-started';
  if (entry.do === 'undo') return takeBack(history, entry.at);
  const next = after(entry, last, slides);
  if (typeof next === 'string') return next;
  history.push(next);
  return null;
}

function begun(at: Instant, slides: number): RehearsalState {
  return { phase: 'running', startedAt: at, slide: 0, usedMs: Array.from({ length: slides }, () => 0), at };
}

/** As if the line had never been: the time since it goes to what was on before. Time spent finished goes to nothing. */
function takeBack(history: RehearsalState[], at: Instant): EntryRefusal | null {
  if (history.length < 2) return 'nothing-to-undo';
  const undone = history.pop() as RehearsalState;
  const before = history.pop() as RehearsalState;
  history.push(undone.phase === 'finished' ? { ...before, usedMs: undone.usedMs, at } : before);
  return null;
}

type Step = Exclude<RehearsalEntry, { do: 'start' | 'undo' }>;

function after(entry: Step, last: RehearsalState, slides: number): RehearsalState | EntryRefusal {
  if (last.phase === 'finished') return 'already-finished';
  const now = stateAt(last, entry.at);
  switch (entry.do) {
    case 'next':
      return now.slide + 1 < slides ? { ...now, slide: now.slide + 1 } : 'no-next-slide';
    case 'previous':
      return now.slide > 0 ? { ...now, slide: now.slide - 1 } : 'no-previous-slide';
    case 'go':
      return entry.slide < slides ? { ...now, slide: entry.slide } : 'unknown-slide';
    case 'pause':
      return now.phase === 'running' ? { ...now, phase: 'paused' } : 'already-paused';
    case 'resume':
      return now.phase === 'paused' ? { ...now, phase: 'running' } : 'not-paused';
    case 'away':
      return now.phase === 'running' ? { ...last, phase: 'paused', at: entry.at } : 'not-running';
    case 'finish':
      return { ...now, phase: 'finished' };
  }
}
