import type { PlannedSession } from '#core/agenda/programme.ts';
import { instant, later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

/**
 * How long a booth still works when a session is over: thanks, a last question, the switch-over. A break or a gap that is
 * no longer than this is none to the booth.
 */
export const standByMinutes = 5;
const standBy = minutesToMilliseconds(standByMinutes);

/** How long a booth that carried on is taken to go on by itself, at the most. */
export const carryOnMinutes = 60;

/** A stretch in which the booth works. */
export interface WorkingHours {
  start: Instant;
  /** When the programme frees the booth. */
  end: Instant;
  /** `end` and the stand-by after it; the two are one before a break that stands in the programme. */
  until: Instant;
}

interface Span {
  start: Instant;
  end: Instant;
}

/** When there is something to interpret. */
export interface BoothHours {
  /** In order, and apart from each other. */
  working: readonly WorkingHours[];
  /** The slots that are interpreted, in order. */
  slots: readonly Span[];
  /** When one of them ends or begins. */
  changes: readonly Instant[];
}

/** What of a session's times the booth goes by: as planned, or as expected while it runs. */
export type SessionTimes = Pick<PlannedSession, 'start' | 'end' | 'slots'>;

/**
 * A booth works while a session is on, the minutes that the programme gives to nobody included: somebody may speak, and
 * the moderator does. In breaks, between sessions and outside the programme it does not, unless it carried on.
 */
export function boothHours(sessions: readonly SessionTimes[], carriedOn: readonly Instant[] = []): BoothHours {
  const slots = sessions.flatMap((session) => session.slots);
  const breaks = slots.filter(({ slot, start, end }) => slot.kind === 'break' && end - start > standBy);
  const inSession = sessions.flatMap((session) => without(wholeOf(session), breaks)).toSorted(byStart);
  const spans = [...inSession, ...carriedOn.map((at) => carryOn(at, inSession))].toSorted(byStart);
  const interpreted = slots.filter(({ slot, start, end }) => slot.kind !== 'break' && end > start).toSorted(byStart);
  const startsBreak = new Set(breaks.map(({ start }) => start));
  return {
    working: joined(spans).map(({ start, end }) => ({
      start,
      end,
      until: startsBreak.has(end) ? end : later(end, standBy),
    })),
    slots: interpreted,
    changes: [...new Set(interpreted.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b),
  };
}

function wholeOf({ start, end, slots }: SessionTimes): Span {
  return { start, end: instant(Math.max(end, ...slots.map((slot) => slot.end))) };
}

/** From when it was said until there is something on again. */
function carryOn(at: Instant, inSession: readonly Span[]): Span {
  const next = inSession.find(({ start }) => start > at);
  const longest = later(at, minutesToMilliseconds(carryOnMinutes));
  return { start: at, end: next ? instant(Math.min(next.start, longest)) : longest };
}

function without(whole: Span, breaks: readonly Span[]): Span[] {
  let left = [whole];
  for (const { start, end } of breaks) {
    left = left.flatMap((span) => [
      { start: span.start, end: instant(Math.min(span.end, start)) },
      { start: instant(Math.max(span.start, end)), end: span.end },
    ]);
    left = left.filter((span) => span.end > span.start);
  }
  return left;
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const before = apart.at(-1);
    if (before && span.start - before.end <= standBy) before.end = instant(Math.max(before.end, span.end));
    else apart.push({ ...span });
  }
  return apart;
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}
