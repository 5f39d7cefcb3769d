import { programmeStart, type Programme } from '#core/agenda/programme.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import type { StudyTerm } from '#core/study/study-terms.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** Which terms are studied. */
export type Scope =
  | { kind: 'all' | 'missed' | 'own'; id: '' }
  | { kind: 'session' | 'speaker' | 'domain' | 'slot'; id: string };

export const everything: Scope = { kind: 'all', id: '' };

/** `missed`: the ids of the terms that were missed in the booth. */
export function isInScope(term: StudyTerm, { kind, id }: Scope, missed: ReadonlySet<string>): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'session':
      return term.sessions.includes(id);
    case 'speaker':
      return term.speakers.includes(id);
    case 'slot':
      return term.slots.includes(id);
    case 'domain':
      return term.domain === id;
    case 'missed':
      return missed.has(term.id);
    case 'own':
      return term.isOwn;
  }
}

/**
 * When the terms of a scope must be known by: at the start of its session, slot or speaker's next turn, else of the
 * programme, or while that is on of its next session. Null once all that is past: then there is no day to study towards.
 */
export function deadlineOf(scope: Scope, programme: Programme, now: Instant): Instant | null {
  const ahead = startsOf(scope, programme).filter((start) => start > now);
  return ahead.length === 0 ? null : instant(Math.min(...ahead));
}

function startsOf({ kind, id }: Scope, programme: Programme): Instant[] {
  const { sessions } = programme;
  switch (kind) {
    case 'session':
      return sessions.flatMap(({ session, start }) => (session.id === id ? [start] : []));
    case 'slot':
      return sessions.flatMap(({ slots }) => slots.flatMap(({ slot, start }) => (slot.id === id ? [start] : [])));
    case 'speaker':
      return turnsOf(id, programme).map(({ start }) => start);
    case 'all':
    case 'missed':
    case 'own':
    case 'domain':
      return [programmeStart(programme), ...sessions.map(({ start }) => start)];
  }
}
