import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { RefusalCode } from '#core/api/problem.ts';
import { canTakeBack, foldRehearsal, type RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import { planOfDeck } from '#core/rehearsal/plan-of-deck.ts';
import type { RehearsalEntry, RehearsalPlan, RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { useClock } from '../clock/use-now.ts';
import { usePlaceOfDeck } from '../data/decks.ts';
import { useRehearsals } from '../data/rehearsals.ts';

export interface Rehearsal {
  deck: Deck;
  /** What is, or would now be, rehearsed against. */
  plan: RehearsalPlan;
  stage: Stage;
  /** Finished rehearsals, the newest first. */
  runs: readonly RehearsalRun[];
  /** One that was just removed, until something else is done. */
  removed: RehearsalRun | null;
  canTakeBack: boolean;
  refusal: RefusalCode | null;
  begin: () => void;
  enter: (step: Step) => void;
  takeBack: () => void;
  remove: (run: RehearsalRun) => void;
  leave: () => void;
}

export type Stage =
  | { name: 'before' }
  /** `state` is that after the last line. */
  | { name: 'live'; state: RehearsalState }
  | { name: 'after'; run: RehearsalRun };

/** A line without its time, which is that of the key. */
export type Step = { do: Exclude<RehearsalEntry['do'], 'start' | 'go'> } | { do: 'go'; slide: number };

export function useRehearsal(deck: Deck): Rehearsal {
  const clock = useClock();
  const { slot } = usePlaceOfDeck(deck);
  const { known, append, remove, putBack, refusal } = useRehearsals(deck.slot);
  const { record, runs } = known;
  const [removed, setRemoved] = useState<RehearsalRun | null>(null);
  /** The finished rehearsal that is no longer looked at; at first the one of another day. */
  const [left, setLeft] = useState(record?.finished ?? null);

  const folded = record && foldRehearsal(record.plan.slides.length, record.entries);
  const state = folded?.ok ? folded.state : null;
  const finished = runs.find(({ id }) => id === record?.finished);
  const stage: Stage =
    state && state.phase !== 'finished'
      ? { name: 'live', state }
      : finished && finished.id !== left
        ? { name: 'after', run: finished }
        : { name: 'before' };

  const enter = (step: Step) => append({ ...step, at: clock.now() } as RehearsalEntry);
  const toSlides = () => navigate(`/slides/${deck.slot}`);

  return {
    deck,
    plan: stage.name === 'live' && record ? record.plan : planOfDeck(deck, slot),
    stage,
    runs,
    removed,
    canTakeBack: stage.name === 'before' ? removed !== null : record !== null && canTakeBack(record.entries),
    refusal,
    begin() {
      setRemoved(null);
      append({ do: 'start', at: clock.now() }, planOfDeck(deck, slot));
    },
    enter,
    takeBack() {
      if (stage.name !== 'before') return enter({ do: 'undo' });
      if (removed) putBack(removed);
      setRemoved(null);
    },
    remove(run) {
      setRemoved(run);
      remove(run);
    },
    leave() {
      if (stage.name === 'after') return setLeft(stage.run.id);
      if (stage.name === 'live' && stage.state.phase === 'running') enter({ do: 'pause' });
      toSlides();
    },
  };
}
