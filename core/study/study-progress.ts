import { predictedRecall } from '#core/study/predicted-recall.ts';
import { studyQueue, type CardStates } from '#core/study/study-queue.ts';
import type { StudyCard } from '#core/study/study-terms.ts';
import type { Instant } from '#core/time/instant.ts';

/** How far some cards are learned. */
export interface StudyProgress {
  cards: number;
  /** Past the steps of minutes, and not forgotten since. */
  learned: number;
  /** For now: due, or today's share of the new ones. */
  now: number;
  /** The share of all the cards, new ones among them, that will be known at the deadline, 0 to 1; without one, now. */
  recall: number;
}

export function progressOf(
  cards: readonly StudyCard[],
  states: CardStates,
  now: Instant,
  deadline: Instant | null,
): StudyProgress {
  let learned = 0;
  let recall = 0;
  for (const { id } of cards) {
    const state = states.get(id);
    if (state?.state === 'review') learned += 1;
    recall += predictedRecall(state, deadline ?? now);
  }
  return {
    cards: cards.length,
    learned,
    now: studyQueue(cards, states, now, deadline).ready.length,
    recall: cards.length === 0 ? 0 : recall / cards.length,
  };
}

/** Seconds that one card takes, with its answer, its definition and its rating. */
const secondsACard = 9;

/** Whole minutes, rounded up. */
export function minutesOf(cards: number): number {
  return Math.ceil((cards * secondsACard) / 60);
}
