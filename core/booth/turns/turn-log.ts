import type { TurnAction } from '#core/booth/turns/turns-schema.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { inOneClock } from '#core/time/set-clock.ts';

/** One interpreter at the microphone. */
export interface Stint {
  /** Their place in the team. */
  interpreter: number;
  from: Instant;
  /** Null while it lasts. */
  to: Instant | null;
  /** Milliseconds of it in which nobody interpreted; 0 while it lasts, since only its end settles it. */
  rested: number;
}

/** What the booth did from a start to its stop. */
export interface Sitting {
  /** At least one; only the last may be open, and is until the booth is stopped. */
  stints: readonly Stint[];
  /** Who was chosen to take over next; null for the usual order. */
  chosen: number | null;
  /** When the booth went on interpreting with nothing on. */
  carriedOn: readonly Instant[];
  /** When the last of it was done: there is no earlier present. */
  lastAt: Instant;
}

/** A line that does something by itself; undo and a set clock concern the log as a whole. */
type Acting = Exclude<TurnAction, { do: 'undo' } | { do: 'set-clock' }>;

/** What a log comes to. */
export interface TurnHistory {
  /** The last sitting, running or stopped. */
  sitting: Sitting | null;
  /** The line that undo would take back. */
  last: Acting | null;
}

/** Folds a log, oldest line first. A line that makes no sense where it stands changes nothing. */
export function foldTurnLog(log: readonly TurnAction[]): TurnHistory {
  const done = withoutUndone(inOneClock(log));
  const begins = done.findLastIndex((action) => action.do === 'start');
  return {
    sitting: begins < 0 ? null : sittingOf(done.slice(begins)),
    last: done.at(-1) ?? null,
  };
}

/** The stint that lasts; null while the booth is not staffed. */
export function openStint(sitting: Sitting | null): Stint | null {
  const last = sitting?.stints.at(-1);
  return last?.to === null ? last : null;
}

/** Whether an action makes sense now. */
export function makesSense({ sitting, last }: TurnHistory, action: TurnAction): boolean {
  if (action.do === 'undo') return last !== null;
  if (action.do === 'set-clock') return sitting !== null;
  return isPossible(openStint(sitting)?.interpreter ?? null, action);
}

/** What was done and is not taken back. */
function withoutUndone(log: readonly TurnAction[]): Acting[] {
  const done: { action: Acting; onBefore: number | null }[] = [];
  let on: number | null = null;
  for (const action of log) {
    if (action.do === 'set-clock') continue;
    if (action.do === 'undo') {
      const undone = done.pop();
      if (undone) on = undone.onBefore;
    } else if (isPossible(on, action)) {
      done.push({ action, onBefore: on });
      on = onAfter(on, action);
    }
  }
  return done.map(({ action }) => action);
}

/** `on`: whoever is at the microphone; null for nobody. */
function isPossible(on: number | null, action: Acting): boolean {
  if (action.do === 'start') return on === null;
  if (action.do === 'hand-over' || action.do === 'next') return on !== null && on !== action.interpreter;
  return on !== null;
}

function onAfter(on: number | null, action: Acting): number | null {
  if (action.do === 'stop') return null;
  return action.do === 'start' || action.do === 'hand-over' ? action.interpreter : on;
}

/** What was done from a start on, all of it possible. */
function sittingOf(actions: readonly Acting[]): Sitting {
  const stints: Stint[] = [];
  const carriedOn: Instant[] = [];
  let chosen: number | null = null;
  let at = instant(-Infinity);
  for (const action of actions) {
    // A clock that was set back does not make time run backward.
    at = instant(Math.max(at, action.at));
    if (action.do === 'carry-on') carriedOn.push(at);
    else if (action.do === 'next') chosen = action.interpreter;
    else {
      const last = stints.at(-1);
      if (last && 'rested' in action) {
        last.to = at;
        last.rested = Math.min(action.rested, at - last.from);
      }
      if (action.do !== 'stop') stints.push({ interpreter: action.interpreter, from: at, to: null, rested: 0 });
      chosen = null;
    }
  }
  return { stints, chosen, carriedOn, lastAt: at };
}
