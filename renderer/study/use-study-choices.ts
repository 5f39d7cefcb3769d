import { useState } from 'react';
import { directions, type Direction } from '#core/study/card-id.ts';
import { everything, type Scope } from '#core/study/scope.ts';

export const directionChoices = ['both', ...directions] as const;
export type DirectionChoice = (typeof directionChoices)[number];

export interface StudyChoices {
  scope: Scope;
  direction: DirectionChoice;
  /** Answers are typed; else they are only shown. */
  typing: boolean;
}

/** What was chosen last in this window. */
let chosen: StudyChoices = { scope: everything, direction: 'both', typing: true };

export function useStudyChoices(): [StudyChoices, (change: Partial<StudyChoices>) => void] {
  const [choices, setChoices] = useState(chosen);
  return [
    choices,
    (change) => {
      chosen = { ...choices, ...change };
      setChoices(chosen);
    },
  ];
}

const bothWays: readonly Direction[] = directions;

export function directionsOf(choice: DirectionChoice): readonly Direction[] {
  return choice === 'both' ? bothWays : [choice];
}
