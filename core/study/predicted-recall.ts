import { computeDecayFactor, default_w } from 'ts-fsrs';
import { dayMs } from '#core/study/hold-before.ts';
import type { CardState } from '#core/study/study-schema.ts';
import type { Instant } from '#core/time/instant.ts';

/** Worked out once: the curve is asked of tens of thousands of cards. */
const { decay, factor } = computeDecayFactor(default_w);

/** The chance that a card will be known at a moment, 0 to 1, by FSRS's forgetting curve; 0 for one never studied. */
export function predictedRecall(state: CardState | null | undefined, at: Instant): number {
  if (!state) return 0;
  const days = Math.max(0, at - state.lastReview) / dayMs;
  return (1 + (factor * days) / state.stability) ** decay;
}
