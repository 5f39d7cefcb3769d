import type { PlannedSession, PlannedSlot, Programme, Unallocated } from '#core/agenda/programme.ts';
import { expectedSession, type ExpectedTimes } from '#core/agenda/run/expected-session.ts';
import { wholeMinutes } from '#core/agenda/run/listed-time.ts';
import { isOn, phaseOn, type PhaseOn } from '#core/agenda/run/phase-on.ts';
import type { CurrentSlot, Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import { dateInZone } from '#core/time/zone.ts';

/** What is said of a slot: its phase while it is on, or where it stands in the line. */
export type SlotMark = PhaseOn | 'next' | 'late' | 'done' | 'skipped';

export interface LineSlot {
  kind: 'slot';
  planned: PlannedSlot;
  row: RundownSlot;
  mark: SlotMark | null;
  /** It is the one whose clock is told. */
  isCurrent: boolean;
}

/** Time given to nobody, and the whole minutes that are expected to be left of it; all of them unless a run eats into it. */
export interface LineGap extends Unallocated {
  kind: 'gap';
  isNow: boolean;
  minutes: number;
  minutesLeft: number;
}

/** Where now is while nothing is on. */
export interface LineNow {
  kind: 'now';
}

export type LinePart = LineSlot | LineGap | LineNow;

export interface LineSession {
  planned: PlannedSession;
  state: 'to-come' | 'on' | 'over' | 'skipped';
  /** Null when all of it is skipped. */
  expected: ExpectedTimes | null;
  /** Now falls between the session before and this one. */
  isAfterNow: boolean;
  parts: readonly LinePart[];
}

/** The programme as a time line at one instant: its sessions in their order, and in each its slots, free time, and now. */
export function timeLineOf({ programme, by }: Standing, rundown: Rundown): LineSession[] {
  const rows = new Map(rundown.slots.map((row) => [row.id, row]));
  const sessions = programme.sessions.map((planned): LineSession => ({
    planned,
    state: sessionState(planned, rows, by, rundown),
    expected: expectedSession(planned, rows),
    isAfterNow: false,
    parts: partsOf(planned, rows, by, rundown),
  }));
  return withNow(sessions, programme, rundown);
}

function sessionState(
  planned: PlannedSession,
  rows: ReadonlyMap<string, RundownSlot>,
  by: Standing['by'],
  { at }: Rundown,
): LineSession['state'] {
  if (by === 'plan') return at >= planned.end ? 'over' : at >= planned.start ? 'on' : 'to-come';
  const held = planned.slots.flatMap(({ slot }) => rows.get(slot.id) ?? []).filter(({ state }) => state !== 'skipped');
  if (held.length === 0) return 'skipped';
  if (held.every(({ state }) => state === 'done')) return 'over';
  return held.some((row) => row.state === 'done' || isOn(row)) ? 'on' : 'to-come';
}

function partsOf(
  { slots, unallocated }: PlannedSession,
  rows: ReadonlyMap<string, RundownSlot>,
  by: Standing['by'],
  rundown: Rundown,
): LinePart[] {
  const next = rundown.slots.find(({ state }) => state === 'pending' || state === 'late');
  const lineSlots = slots.flatMap((planned): LineSlot[] => {
    const row = rows.get(planned.slot.id);
    return row
      ? [
          {
            kind: 'slot',
            planned,
            row,
            mark: markOf(row, rundown.current, next),
            isCurrent: isOn(row) && row.id === rundown.current?.slot,
          },
        ]
      : [];
  });
  const gaps = unallocated.map((gap): LineGap => ({
    kind: 'gap',
    ...gap,
    isNow: by === 'plan' && gap.start <= rundown.at && rundown.at < gap.end,
    minutes: wholeMinutes(gap.end - gap.start),
    minutesLeft: minutesLeftOf(gap, lineSlots),
  }));
  return [...lineSlots, ...gaps].toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf(part: LineSlot | LineGap): number {
  return part.kind === 'slot' ? part.planned.start : part.start;
}

/** What delay leaves of free time, between the slot before it and the one after it. */
function minutesLeftOf({ start, end }: Unallocated, slots: readonly LineSlot[]): number {
  const ends = slots.filter(({ planned }) => planned.end <= start).map(({ row }) => row.expectedEnd ?? start);
  const free = Math.max(start, ...ends);
  return Math.max(0, wholeMinutes(end - free));
}

function markOf(row: RundownSlot, current: CurrentSlot | null, next: RundownSlot | undefined): SlotMark | null {
  if (row.state === 'done' || row.state === 'skipped' || row.state === 'late') return row.state;
  if (isOn(row)) return phaseOn(row, current);
  return row === next ? 'next' : null;
}

/** Puts now before what comes next, where nothing is on: from the morning of the day until all is over. */
function withNow(sessions: LineSession[], programme: Programme, { at, slots, current }: Rundown): LineSession[] {
  const isSomethingOn =
    slots.some(isOn) || sessions.some(({ parts }) => parts.some((part) => part.kind === 'gap' && part.isNow));
  const isTheDay = slots.some(({ state }) => state === 'done') || dateInZone(at, programme.timeZone) === programme.date;
  if (!current || isSomethingOn || !isTheDay) return sessions;
  return sessions.map((session) => {
    const place = session.parts.findIndex((part) => part.kind === 'slot' && part.row.id === current.slot);
    if (place < 0) return session;
    if (session.state === 'to-come') return { ...session, isAfterNow: true };
    return { ...session, parts: session.parts.toSpliced(place, 0, { kind: 'now' }) };
  });
}
