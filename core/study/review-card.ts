import { createEmptyCard, fsrs, State, type Card } from 'ts-fsrs';
import { heldBefore } from '#core/study/hold-before.ts';
import type { CardState, Rating } from '#core/study/study-schema.ts';
import { instant, type Instant } from '#core/time/instant.ts';

export const ratings = [1, 2, 3, 4] as const satisfies readonly Rating[];

/** Without fuzz, so that the same answer at the same moment leads to the same day. */
const scheduler = fsrs({ enable_fuzz: false });

/** A card after a review; `before` is null for a new one. A clock that was set back counts as standing still. */
export function reviewCard(before: CardState | null, rating: Rating, at: Instant, deadline: Instant | null): CardState {
  const now = instant(Math.max(at, before?.lastReview ?? at));
  const { card } = scheduler.next(before ? cardOf(before) : createEmptyCard(now), now, rating);
  return {
    due: heldBefore(deadline, instant(card.due.getTime()), now),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: nameOf(card.state),
    lastReview: now,
    firstReview: before?.firstReview ?? now,
  };
}

/** When the card would be due after each rating. */
export function nextDues(before: CardState | null, at: Instant, deadline: Instant | null): Record<Rating, Instant> {
  const due = (rating: Rating) => instant(reviewCard(before, rating, at, deadline).due);
  return { 1: due(1), 2: due(2), 3: due(3), 4: due(4) };
}

const states = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

function cardOf({ state, due, lastReview, ...kept }: CardState): Card {
  return {
    due: new Date(due),
    stability: kept.stability,
    difficulty: kept.difficulty,
    // Reckoned anew from the last review.
    elapsed_days: 0,
    scheduled_days: kept.scheduledDays,
    learning_steps: kept.learningSteps,
    reps: kept.reps,
    lapses: kept.lapses,
    state: states[state],
    last_review: new Date(lastReview),
  };
}

function nameOf(state: State): CardState['state'] {
  if (state === State.Review) return 'review';
  return state === State.Relearning ? 'relearning' : 'learning';
}
