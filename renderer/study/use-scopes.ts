import { useMemo } from 'react';
import type { Programme } from '#core/agenda/programme.ts';
import { deadlineOf, everything, isInScope, type Scope } from '#core/study/scope.ts';
import { progressOf, type StudyProgress } from '#core/study/study-progress.ts';
import type { CardStates } from '#core/study/study-queue.ts';
import { cardsOf, type StudyTerm } from '#core/study/study-terms.ts';
import type { Instant } from '#core/time/instant.ts';
import { useContent } from '../data/content.ts';
import { directionsOf, type DirectionChoice } from './use-study-choices.ts';

export interface ScopeRow {
  scope: Scope;
  deadline: Instant | null;
  progress: StudyProgress;
}

export type ScopeGroup = 'first' | 'sessions' | 'speakers' | 'domains';

interface Studied {
  terms: readonly StudyTerm[];
  states: CardStates;
  direction: DirectionChoice;
  missed: ReadonlySet<string>;
  programme: Programme;
  now: Instant;
}

/** Everything that can be chosen to study, and how far each is learned; what has no cards is left out, but no session is. */
export function useScopes({ terms, states, direction, missed, programme, now }: Studied) {
  const { sessions } = useContent('agenda.get');
  const { domains } = useContent('event.get');
  const { people } = useContent('speakers.list');
  return useMemo(() => {
    const rowOf = (scope: Scope): ScopeRow => {
      const deadline = deadlineOf(scope, programme, now);
      const cards = cardsOf(
        terms.filter((term) => isInScope(term, scope, missed)),
        directionsOf(direction),
      );
      return { scope, deadline, progress: progressOf(cards, states, now, deadline) };
    };
    const some = (scopes: readonly Scope[]) => scopes.map(rowOf).filter(({ progress }) => progress.cards > 0);
    const domainIds = new Set([...domains.map(({ id }) => id), ...terms.map(({ domain }) => domain)]);
    domainIds.delete('');
    const groups: Record<ScopeGroup, ScopeRow[]> = {
      first: [
        rowOf(everything),
        ...some([
          { kind: 'missed', id: '' },
          { kind: 'own', id: '' },
        ]),
      ],
      sessions: sessions.map(({ id }) => rowOf({ kind: 'session', id })),
      speakers: some(people.map(({ id }) => ({ kind: 'speaker', id }))),
      domains: some([...domainIds].map((id) => ({ kind: 'domain', id }))),
    };
    return groups;
  }, [terms, states, direction, missed, programme, now, sessions, domains, people]);
}
