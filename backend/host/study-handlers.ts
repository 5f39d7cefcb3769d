import type Database from 'better-sqlite3';
import type { EventName, EventPayload } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import { reviewCard } from '#core/study/review-card.ts';
import { instant } from '#core/time/instant.ts';
import { readLastReview, readStudy, undoReview, writeReview } from '#backend/user-data/study-store.ts';

type StudyHandlers = Pick<Handlers, Extract<keyof Handlers, `study.${string}`>>;

/** What is learned, card by card; `told` answers one window and tells all of them. */
export function studyHandlers(
  database: Database.Database,
  now: () => number,
  told: <E extends EventName>(name: E, payload: EventPayload<E>) => EventPayload<E>,
): StudyHandlers {
  let revision = 0;
  const changed = ({ card, state }: Pick<EventPayload<'study.changed'>, 'card' | 'state'>) => {
    revision += 1;
    return told('study.changed', { revision, card, state, last: readLastReview(database) });
  };
  return {
    'study.get': () => ({ revision, ...readStudy(database) }),
    'study.review': ({ card, rating, before, deadline }) => {
      const at = instant(now());
      const state = reviewCard(before, rating, at, deadline === null ? null : instant(deadline));
      const written = writeReview(database, { card, rating, at, before, after: state });
      if (written === 'moved-on') throw new Refusal('study-moved-on', 'The card has gone on since it was seen.');
      return changed({ card, state });
    },
    'study.undo': ({ review }) => {
      const undone = undoReview(database, review);
      if (!undone) throw new Refusal('study-moved-on', 'Another review is the newest.');
      return changed(undone);
    },
  };
}
