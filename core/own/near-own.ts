import type { Agenda } from '#core/agenda/agenda-schema.ts';
import type { PlannedSlot } from '#core/agenda/programme.ts';

/** What terms may be tagged with: slugs. */
export interface Tagged {
  id: string;
  sessions: readonly string[];
  speakers: readonly string[];
}

/** The slugs of what is tagged with the session or a speaker of the slot that is on or of the next. */
export function taggedNear(
  tagged: readonly Tagged[],
  { current, next }: Record<'current' | 'next', PlannedSlot | null>,
  { sessions }: Pick<Agenda, 'sessions'>,
): Set<string> {
  const slots = [current, next].flatMap((planned) => (planned ? [planned.slot] : []));
  const speakers = new Set(slots.flatMap((slot) => slot.speakers));
  const ids = new Set(slots.map(({ id }) => id));
  const near = new Set(sessions.filter((session) => session.slots.some(({ id }) => ids.has(id))).map(({ id }) => id));
  return new Set(
    tagged
      .filter((one) => one.sessions.some((id) => near.has(id)) || one.speakers.some((id) => speakers.has(id)))
      .map(({ id }) => id),
  );
}
