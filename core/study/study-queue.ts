import { dayMs, heldBefore } from '#core/study/hold-before.ts';
import { newToday, studyDayAt } from '#core/study/new-cards.ts';
import { predictedRecall } from '#core/study/predicted-recall.ts';
import type { CardState } from '#core/study/study-schema.ts';
import type { StudyCard } from '#core/study/study-terms.ts';
import { instant, later, minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

export type CardStates = ReadonlyMap<string, CardState>;

/** Minutes by which a card that is being learned may come early, rather than that one waits for it. */
const learnAheadMs = minutesToMilliseconds(15);

export interface StudyQueue {
  /** What to go through now, in this order. */
  ready: readonly StudyCard[];
  /** How many of them were studied before. */
  due: number;
  /** How many of them are new. */
  new: number;
  /** When there is something again after `ready`; null if never. */
  next: Instant | null;
  /** What is not for now, the least known first. */
  further: () => StudyCard[];
}

/**
 * What to study now, towards a deadline. First what is being learned and its minutes are over; then what is due, the one
 * first that will be known least at the deadline; then today's share of the new ones, in their order; last what is being
 * learned and its minutes are nearly over.
 */
export function studyQueue(
  cards: readonly StudyCard[],
  states: CardStates,
  now: Instant,
  deadline: Instant | null,
): StudyQueue {
  const day = studyDayAt(now, deadline);
  const learning: Placed[] = [];
  const soon: Placed[] = [];
  const due: Placed[] = [];
  const waiting: StudyCard[] = [];
  const unseen: StudyCard[] = [];
  let broughtIn = 0;
  let firstToday = Infinity;
  let next = Infinity;
  for (const card of cards) {
    const state = states.get(card.id);
    if (!state) {
      unseen.push(card);
      continue;
    }
    if (state.firstReview >= day.start) {
      broughtIn += 1;
      firstToday = Math.min(firstToday, state.firstReview);
    }
    const dueAt = heldBefore(deadline, instant(state.due), instant(state.lastReview));
    const isLearned = state.state === 'review';
    if (dueAt <= now) {
      if (isLearned) due.push({ card, place: predictedRecall(state, deadline ?? now) });
      else learning.push({ card, place: dueAt });
    } else if (!isLearned && dueAt <= now + learnAheadMs) soon.push({ card, place: dueAt });
    else {
      waiting.push(card);
      next = Math.min(next, dueAt);
    }
  }
  const share = newToday(unseen.length, broughtIn, day);
  if (unseen.length > share) next = Math.min(next, moreNewAt(day.start, day.left, firstToday, now));
  const ready = [...inOrder(learning), ...inOrder(due), ...unseen.slice(0, share), ...inOrder(soon)];
  return {
    ready,
    due: ready.length - share,
    new: share,
    next: next === Infinity ? null : instant(next),
    further: () =>
      inOrder(
        [...unseen.slice(share), ...waiting].map((card) => ({
          card,
          place: predictedRecall(states.get(card.id), deadline ?? now),
        })),
      ),
  };
}

/** The one to ask: the first, but not the other side of the one that was just asked, if there is another. */
export function nextCard(queue: readonly StudyCard[], lastTerm: string | null): StudyCard | null {
  return queue.find(({ term }) => term.id !== lastTerm) ?? queue[0] ?? null;
}

interface Placed {
  card: StudyCard;
  place: number;
}

function inOrder(placed: readonly Placed[]): StudyCard[] {
  return placed.toSorted((a, b) => a.place - b.place).map(({ card }) => card);
}

/** When the next new cards are due: as the next day begins, or a day after the first of the last twenty. */
function moreNewAt(dayStart: Instant, left: number | null, firstToday: number, now: Instant): Instant {
  if (left !== null) return later(dayStart, dayMs);
  return firstToday === Infinity ? now : instant(firstToday + dayMs);
}
