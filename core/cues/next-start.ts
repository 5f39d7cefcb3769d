import type { Programme } from '#core/agenda/programme.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import type { Bilingual } from '#core/texts/bilingual.ts';
import type { Instant } from '#core/time/instant.ts';

/** The next beginning that somebody waits for. */
export interface NextStart {
  /** The slot, or the session, that begins. */
  id: string;
  as: 'speaker' | 'moderator' | 'session';
  title: Bilingual;
  start: Instant;
}

/** Of a person their next turn, to speak or to moderate; of everybody else the next session. Null when there is none left. */
export function nextStart(programme: Programme, { slots }: Rundown, person: string | null): NextStart | null {
  const startOf = new Map(
    slots.flatMap(({ id, state, expectedStart }) =>
      (state === 'pending' || state === 'late') && expectedStart !== null ? [[id, expectedStart] as const] : [],
    ),
  );
  const skipped = new Set(slots.filter(({ state }) => state === 'skipped').map(({ id }) => id));
  /** A session begins with its first slot that is not skipped. */
  const beginning = (session: Programme['sessions'][number]['session']) =>
    startOf.get(session.slots.find(({ id }) => !skipped.has(id))?.id ?? '');

  const awaited: (Omit<NextStart, 'start'> & { start: Instant | undefined })[] =
    person === null
      ? programme.sessions.map(({ session }) => ({
          id: session.id,
          as: 'session',
          title: session.title,
          start: beginning(session),
        }))
      : turnsOf(person, programme).map(({ as, planned, session }) => ({
          id: planned?.slot.id ?? session.id,
          as,
          title: planned?.slot.title ?? session.title,
          start: planned ? startOf.get(planned.slot.id) : beginning(session),
        }));
  const toCome = awaited.filter((one): one is NextStart => one.start !== undefined);
  return toCome.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
