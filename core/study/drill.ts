import { predictedRecall } from '#core/study/predicted-recall.ts';
import type { Scope } from '#core/study/scope.ts';
import type { CardStates } from '#core/study/study-queue.ts';
import type { StudyCard, StudyTerm } from '#core/study/study-terms.ts';
import { minutesToMilliseconds, type Instant } from '#core/time/instant.ts';

export const drillMs = minutesToMilliseconds(3);

/** Something on the programme that is to come. */
export interface ComingTurn {
  /** Null for a whole session. */
  slot: string | null;
  session: string;
  start: Instant;
}

export interface DrillFor {
  scope: Scope;
  start: Instant;
}

/** What a drill is for: the next turn whose slot, or else whose session, has terms; null when none is to come. */
export function drillFor(coming: readonly ComingTurn[], terms: readonly StudyTerm[]): DrillFor | null {
  const slots = new Set(terms.flatMap((term) => term.slots));
  const sessions = new Set(terms.flatMap((term) => term.sessions));
  for (const { slot, session, start } of coming) {
    if (slot !== null && slots.has(slot)) return { scope: { kind: 'slot', id: slot }, start };
    if (sessions.has(session)) return { scope: { kind: 'session', id: session }, start };
  }
  return null;
}

/** A card does not come again before as many others, if there are as many. */
const others = 4;

/**
 * The card to ask next: the one that will be known least when the turn begins, other than those asked last (`asked`, in
 * the order in which they were asked). New ones come first.
 */
export function nextInDrill(
  cards: readonly StudyCard[],
  states: CardStates,
  asked: readonly string[],
  start: Instant,
): StudyCard | null {
  const last = new Set(asked.slice(-Math.min(others, cards.length - 1)));
  let least = Infinity;
  let next: StudyCard | null = null;
  for (const card of cards) {
    if (cards.length > 1 && last.has(card.id)) continue;
    const recall = predictedRecall(states.get(card.id), start);
    if (recall < least) {
      least = recall;
      next = card;
    }
  }
  return next;
}
