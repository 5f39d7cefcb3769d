import { expectedSession } from '#core/agenda/run/expected-session.ts';
import { isOn, phaseOn, type PhaseOn } from '#core/agenda/run/phase-on.ts';
import type { CurrentSlot, Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import type { Turn } from '#core/agenda/turns.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** `any-moment`: it could begin now; what is before it is late, or over. */
export type TurnState = PhaseOn | 'to-come' | 'any-moment' | 'over' | 'skipped';

/** A turn as it is expected at one instant. */
export interface TurnAt extends Turn {
  state: TurnState;
  expectedStart: Instant;
  expectedEnd: Instant;
  /** Milliseconds: to its beginning before it is on, to its end while it is, below nothing in overtime. */
  left: number;
}

/** The turns of a person as they are expected now; times of what is skipped are those of the plan. */
export function turnsNow(turns: readonly Turn[], standing: Standing, rundown: Rundown): TurnAt[] {
  const rows = new Map(rundown.slots.map((row) => [row.id, row]));
  return turns.map((turn) =>
    turn.planned ? speaking(turn, rows, rundown) : moderating(turn, rows, standing, rundown),
  );
}

/** The turn a person has to know of: the one they are speaking in, else moderating, else the next; null when none is left. */
export function turnToShow(turns: readonly TurnAt[]): TurnAt | null {
  const on = turns.filter(({ state }) => isTurnOn(state));
  const waiting = turns.filter(({ state }) => state === 'to-come' || state === 'any-moment');
  return (
    on.find(({ as }) => as === 'speaker') ??
    on[0] ??
    waiting.toSorted((a, b) => a.expectedStart - b.expectedStart || a.start - b.start)[0] ??
    null
  );
}

export function isTurnOn(state: TurnState): state is PhaseOn {
  return !(['to-come', 'any-moment', 'over', 'skipped'] as TurnState[]).includes(state);
}

function speaking(turn: Turn, rows: ReadonlyMap<string, RundownSlot>, { at, current }: Rundown): TurnAt {
  const row = rows.get(turn.planned?.slot.id ?? '');
  const { start, end } = turn;
  if (!row || row.expectedStart === null || row.expectedEnd === null)
    return { ...turn, state: 'skipped', expectedStart: start, expectedEnd: end, left: 0 };
  const times = { ...turn, expectedStart: row.expectedStart, expectedEnd: row.expectedEnd };
  if (row.state === 'done') return { ...times, state: 'over', left: 0 };
  if (row.state === 'pending' || row.state === 'late') return { ...times, ...toCome(row.expectedStart, at) };
  return { ...times, state: phaseOn(row, current), left: leftOf(row, current, at) };
}

function moderating(
  turn: Turn,
  rows: ReadonlyMap<string, RundownSlot>,
  { programme, by }: Standing,
  { at, current }: Rundown,
): TurnAt {
  const { session, start, end } = turn;
  const planned = programme.sessions.find((each) => each.session.id === session.id);
  const expected = planned ? expectedSession(planned, rows) : null;
  if (!expected) return { ...turn, state: 'skipped', expectedStart: start, expectedEnd: end, left: 0 };
  const times = { ...turn, expectedStart: expected.start, expectedEnd: expected.end };
  const held = session.slots.flatMap(({ id }) => rows.get(id) ?? []).filter(({ state }) => state !== 'skipped');
  const begun = by === 'plan' ? at >= start : held.some(({ state }) => state !== 'pending' && state !== 'late');
  const over = by === 'plan' ? at >= end : held.every(({ state }) => state === 'done');
  if (over) return { ...times, state: 'over', left: 0 };
  if (!begun) return { ...times, ...toCome(expected.start, at) };
  const on = held.find(isOn);
  const left = expected.end - at;
  if (on?.state === 'paused') return { ...times, state: 'paused', left };
  // Over only once the time given to nobody at its end is used up as well.
  if (on && left <= 0) return { ...times, state: phaseOn(on, current), left: leftOf(on, current, at) };
  return { ...times, state: 'running', left };
}

function toCome(expectedStart: Instant, at: Instant): Pick<TurnAt, 'state' | 'left'> {
  const left = Math.max(0, expectedStart - at);
  return { state: left > 0 ? 'to-come' : 'any-moment', left };
}

function leftOf({ id, expectedEnd }: RundownSlot, current: CurrentSlot | null, at: Instant): number {
  return current?.slot === id ? current.remainingMs : (expectedEnd ?? instant(at)) - at;
}
