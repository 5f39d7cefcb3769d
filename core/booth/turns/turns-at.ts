import { boothHours, type BoothHours, type SessionTimes } from '#core/booth/turns/booth-hours.ts';
import { plannedHandOver, type HandOverReason } from '#core/booth/turns/planned-hand-over.ts';
import { foldTurnLog, openStint, type Sitting, type Stint } from '#core/booth/turns/turn-log.ts';
import type { BoothTeam, TurnAction } from '#core/booth/turns/turns-schema.ts';
import { workBetween, workingAt, worksFrom } from '#core/booth/turns/working-time.ts';
import { instant, later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/** A turn that is over waits for the end of a slot that has no more than this left. */
const lastMinutesOfSlot = 3;

/** `waiting`: the programme has not begun. `resting`: nothing to interpret for now. `over`: nothing more to come. */
export type BoothPhase = 'waiting' | 'working' | 'resting' | 'over';

export interface HandOver {
  /** When it is to be expected; never before now. */
  at: Instant;
  /** When it was planned for. */
  planned: Instant;
  why: HandOverReason;
  /** Milliseconds worked since then. */
  overdue: number;
}

export interface ExpectedTurn {
  interpreter: number;
  /** Null for one that ends with the programme. */
  handOver: Instant | null;
  start: Instant;
}

/** A staffed booth at one instant. Interpreters are told by their place in the team, lengths in milliseconds. */
export interface StaffedBooth {
  interpreter: number;
  /** How long they have worked in this turn. */
  worked: number;
  phase: BoothPhase;
  /** When the booth works again; now while it works, null when all is over. */
  worksFrom: Instant | null;
  /** Who takes over next. */
  next: number;
  /** Null when they stay on to the end. */
  handOver: HandOver | null;
  /** What follows this turn, to the end of the programme. */
  expected: readonly ExpectedTurn[];
}

export interface BoothTurns {
  /** Null while the booth is not staffed. */
  staffed: StaffedBooth | null;
  /** How long each has worked in the sitting that is on, else in the last one. Null before the first. */
  minutes: readonly number[] | null;
}

/**
 * Where the turns of a booth stand at `now`. What is over stands in the log; the programme (planned, or expected while it
 * runs) says only what of the present turn counts as work and what is to come.
 */
export function turnsAt(
  team: BoothTeam,
  log: readonly TurnAction[],
  sessions: readonly SessionTimes[],
  now: Instant,
): BoothTurns {
  const { sitting } = foldTurnLog(log);
  if (!sitting) return { staffed: null, minutes: null };
  const at = sinceLast(sitting, now);
  const hours = boothHours(sessions, sitting.carriedOn);
  const stint = openStint(sitting);
  return {
    staffed: stint && staffedBooth(team, sitting, stint, hours, at),
    minutes: minutesOfEach(team, sitting, hours, at),
  };
}

/** What the line that ends the present turn keeps of it: for how long nobody interpreted. 0 while nobody is on. */
export function restedBy(log: readonly TurnAction[], sessions: readonly SessionTimes[], now: Instant): number {
  const { sitting } = foldTurnLog(log);
  const stint = openStint(sitting);
  if (!sitting || !stint) return 0;
  const at = sinceLast(sitting, now);
  return at - stint.from - workBetween(boothHours(sessions, sitting.carriedOn), stint.from, at);
}

/** A clock that was set back stands still at the last thing done until it has caught up. */
function sinceLast({ lastAt }: Sitting, now: Instant): Instant {
  return instant(Math.max(lastAt, now));
}

function minutesOfEach(team: BoothTeam, { stints }: Sitting, hours: BoothHours, now: Instant): number[] {
  const size = Math.max(team.interpreters.length, ...stints.map(({ interpreter }) => interpreter + 1));
  const minutes = Array.from({ length: size }, () => 0);
  for (const { interpreter, from, to, rested } of stints) {
    minutes[interpreter] =
      (minutes[interpreter] ?? 0) + (to === null ? workBetween(hours, from, now) : to - from - rested);
  }
  return minutes;
}

function staffedBooth(
  team: BoothTeam,
  sitting: Sitting,
  { interpreter, from }: Stint,
  hours: BoothHours,
  now: Instant,
): StaffedBooth {
  const length = minutesToMilliseconds(team.turnMinutes);
  const others = queue(team, sitting, interpreter);
  const works = worksFrom(hours, now);
  const handOver = works === null ? null : nextHandOver(hours, from, length, now);
  return {
    interpreter,
    worked: workBetween(hours, from, now),
    phase: phaseAt(hours, now),
    worksFrom: works,
    next: others[0] as number,
    handOver,
    expected: handOver ? expectedTurns(hours, [...others, interpreter], handOver.at, length) : [],
  };
}

function phaseAt(hours: BoothHours, now: Instant): BoothPhase {
  if (workingAt(hours, now)) return 'working';
  if (worksFrom(hours, now) === null) return 'over';
  return workBetween(hours, -Infinity as Instant, now) === 0 ? 'waiting' : 'resting';
}

/** The others in the order in which they take over: whoever was chosen, then whoever has been off the longest. */
function queue({ interpreters }: BoothTeam, { stints, chosen }: Sitting, on: number): number[] {
  const size = interpreters.length;
  const first = stints[0]?.interpreter ?? 0;
  const rank = (one: number) => {
    if (one === chosen) return -Infinity;
    const lastOn = stints.findLastIndex(({ interpreter }) => interpreter === one);
    // Those who have not been on yet come in the order of the team, beginning after the first.
    return lastOn < 0 ? ((one - first + size) % size) - size : lastOn;
  };
  const others = interpreters.map((_, one) => one).filter((one) => one !== on);
  return others.toSorted((one, other) => rank(one) - rank(other));
}

function nextHandOver(hours: BoothHours, from: Instant, length: number, now: Instant): HandOver | null {
  const plan = plannedHandOver(hours, from, length);
  if (!plan) return null;
  const at = plan.at > now ? plan.at : soonest(hours, now);
  const lastEnd = hours.working.at(-1)?.end ?? now;
  if (at >= lastEnd) return null;
  return { at, planned: plan.at, why: plan.why, overdue: plan.at > now ? 0 : workBetween(hours, plan.at, now) };
}

/** A turn that is over is handed over now, but not in the last minutes of a slot: then at its end. */
function soonest({ slots }: BoothHours, now: Instant): Instant {
  const latest = later(now, minutesToMilliseconds(lastMinutesOfSlot));
  return slots.find(({ start, end }) => start <= now && now < end && end <= latest)?.end ?? now;
}

function expectedTurns(hours: BoothHours, order: number[], from: Instant, length: number): ExpectedTurn[] {
  const turns: ExpectedTurn[] = [];
  let at: Instant | null = from;
  while (at !== null) {
    const start = worksFrom(hours, at);
    if (start === null) break;
    const handOver: Instant | null = plannedHandOver(hours, at, length)?.at ?? null;
    turns.push({ interpreter: order[turns.length % order.length] as number, start, handOver });
    at = handOver;
  }
  return turns;
}
