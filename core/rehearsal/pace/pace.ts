import type { SpokenUnits } from '#core/rehearsal/pace/spoken-units.ts';
import type { Language } from '#core/texts/language.ts';

/** How a pace can be interpreted: well, with effort, or not without loss. */
export type Band = 'green' | 'amber' | 'red';

/**
 * The fastest pace of each band, a minute: English in words, Korean in syllables. The figures are those of the project's
 * issue on rehearsals, in line with what conference interpreters ask speakers for.
 */
export const paceLimits: Readonly<Record<Language, Readonly<Record<'green' | 'amber', number>>>> = {
  en: { green: 120, amber: 140 },
  ko: { green: 270, amber: 340 },
};

/** A script in the unit of its language, a foreign part turned into it by the green paces: 120 words take as long as 270 syllables. */
export function unitsOf({ words, syllables }: SpokenUnits, language: Language): number {
  const { en, ko } = paceLimits;
  // Whole numbers to the last step: 4/9 is none that a computer could hold.
  return language === 'en'
    ? words + Math.ceil((syllables * en.green) / ko.green)
    : syllables + Math.ceil((words * ko.green) / en.green);
}

/** The spoken length of a script at the fastest pace of a band, in whole seconds, rounded up. */
export function spokenSeconds(units: number, language: Language, band: 'green' | 'amber'): number {
  return Math.ceil((units * 60) / paceLimits[language][band]);
}

/** A script held against the time there is for it. */
export interface ScriptPace {
  /** Words or syllables a minute that it takes to be done in time, rounded up: no pace is told better than it is. */
  aMinute: number;
  band: Band;
  /** How many words or syllables less make it green, or how many more it still could have: one of the two is 0. */
  cut: number;
  room: number;
}

/** `limitMs` is the time there is, more than 0. */
export function scriptPace(units: number, language: Language, limitMs: number): ScriptPace {
  const { green, amber } = paceLimits[language];
  const exact = (units * 60_000) / limitMs;
  const mostGreen = Math.floor((green * limitMs) / 60_000);
  return {
    aMinute: Math.ceil(exact),
    band: exact <= green ? 'green' : exact <= amber ? 'amber' : 'red',
    cut: Math.max(0, units - mostGreen),
    room: Math.max(0, mostGreen - units),
  };
}
