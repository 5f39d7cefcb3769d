import { useRef, useState } from 'react';
import { answerLanguage } from '#core/study/card-id.ts';
import { judgeAnswer, type Judgement } from '#core/study/judge-answer.ts';
import type { CardStates } from '#core/study/study-queue.ts';
import type { CardState, Rating } from '#core/study/study-schema.ts';
import type { StudyCard } from '#core/study/study-terms.ts';
import type { Instant } from '#core/time/instant.ts';
import { useStudying, type Studying } from '../data/study.ts';
import { useKey } from '../ui/use-key.ts';

/** A card as it was when it was asked. */
export interface AskedCard {
  card: StudyCard;
  before: CardState | null;
}

/** The answer on screen; without a judgement none was typed. */
export interface ShownAnswer {
  typed: string;
  judgement: Judgement | null;
}

/** One that was rated. */
export interface Rated {
  card: StudyCard;
  rating: Rating;
}

export interface Asking {
  /** Null: nothing is left to ask. */
  asked: AskedCard | null;
  answer: ShownAnswer | null;
  rated: readonly Rated[];
  refusal: Studying['refusal'];
  show: () => void;
  give: (typed: string) => void;
  rate: (rating: Rating) => void;
  undo: () => void;
}

interface AskingOptions {
  cards: readonly StudyCard[];
  states: CardStates;
  deadline: Instant | null;
  /** The card to ask next. */
  pick: (rated: readonly Rated[]) => StudyCard | null;
}

/** Asks one card after the other. One that is on screen stays there until it is rated, whatever happens elsewhere. */
export function useAsking({ cards, states, deadline, pick }: AskingOptions): Asking {
  const { review, undo, refusal } = useStudying();
  const [current, setCurrent] = useState<AskedCard | null>(null);
  const [answer, setAnswer] = useState<ShownAnswer | null>(null);
  const [rated, setRated] = useState<readonly Rated[]>([]);
  const isBusy = useRef(false);

  const next = current === null ? pick(rated) : null;
  const asked = current ?? (next && { card: next, before: states.get(next.id) ?? null });
  if (current === null && asked) setCurrent(asked);

  async function one(act: () => Promise<void>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    await act();
    isBusy.current = false;
  }
  function ask(card: AskedCard | null): void {
    setCurrent(card);
    setAnswer(null);
  }
  const takeBack = () =>
    one(async () => {
      const change = await undo();
      if (change === null || typeof change === 'string') return;
      setRated(rated.at(-1)?.card.id === change.card ? rated.slice(0, -1) : rated);
      const card = cards.find(({ id }) => id === change.card);
      if (card) ask({ card, before: change.state });
    });
  useKey('undo-review', () => void takeBack());

  return {
    asked,
    answer,
    rated,
    refusal,
    show: () => asked && setAnswer({ typed: '', judgement: null }),
    give(typed) {
      if (!asked) return;
      const { term, direction } = asked.card;
      const language = answerLanguage(direction);
      const question = { designations: term[language], language, partOfSpeech: term.partOfSpeech };
      setAnswer({ typed, judgement: judgeAnswer(typed, question) });
    },
    rate(rating) {
      if (!asked || !answer) return;
      void one(async () => {
        const { card, before } = asked;
        const change = await review(card.id, rating, before, deadline);
        // What is not on disk stays to be rated; what another window went on with is asked anew.
        if (typeof change === 'string' && change !== 'study-moved-on') return;
        if (typeof change !== 'string') setRated([...rated, { card, rating }]);
        ask(null);
      });
    },
    undo: () => void takeBack(),
  };
}
