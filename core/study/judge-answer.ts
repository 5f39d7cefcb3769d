import type { Designations, Term } from '#core/glossary/term-schema.ts';
import { foldLetters } from '#core/glossary/normalise.ts';
import {
  areParticles,
  englishKeys,
  isOneKeyAway,
  keysOf,
  keysOnOtherLayout,
  withoutVerbEnding,
} from '#core/study/answer-keys.ts';
import type { Rating } from '#core/study/study-schema.ts';
import type { Language } from '#core/texts/language.ts';

/**
 * `right`: the preferred designation. `variant`: another that is admitted, or an abbreviation. `avoid`: a deprecated one.
 * `nearly`: one key away. `wrong`: anything else.
 */
export type Verdict = 'right' | 'variant' | 'avoid' | 'nearly' | 'wrong';

/** What was typed against what was meant: equal before and after, different between. */
export interface Difference {
  before: string;
  typed: string;
  meant: string;
  after: string;
}

export interface Judgement {
  verdict: Verdict;
  /** The designation that was given, or nearly; null if none was. */
  given: string | null;
  difference: Difference | null;
  /** What the answer suggests; whoever gave it knows better. */
  rating: Rating;
}

const suggested: Record<Verdict, Rating> = { right: 3, variant: 3, avoid: 2, nearly: 2, wrong: 1 };

/** Fewer keys than this, and one wrong among them could mean anything. Look-up draws the same line. */
const fewestKeys = 5;

export interface AskedTerm {
  designations: Designations;
  language: Language;
  partOfSpeech: Term['partOfSpeech'] | null;
}

/** Judges a typed answer as look-up would take it: it is right in whatever spelling look-up finds the term by. */
export function judgeAnswer(typed: string, asked: AskedTerm): Judgement {
  const { preferred, admitted, abbreviations, deprecated } = asked.designations;
  const kinds = [
    { verdict: 'right', texts: [preferred] },
    { verdict: 'variant', texts: [...abbreviations, ...admitted] },
    { verdict: 'avoid', texts: deprecated },
  ] as const;
  if (keysOf(typed) !== '') {
    // As it is written comes first: what is to be avoided may be the plural of what is preferred.
    for (const isSame of [isWrittenAs, isSaidAs]) {
      for (const { verdict, texts } of kinds) {
        const given = texts.find((text) => isSame(typed, text, asked));
        if (given !== undefined) return { verdict, given, difference: null, rating: suggested[verdict] };
      }
    }
    const near = [preferred, ...abbreviations, ...admitted].find((text) => isNearly(typed, text, asked));
    if (near !== undefined) {
      return { verdict: 'nearly', given: near, difference: differenceOf(typed.trim(), near), rating: suggested.nearly };
    }
  }
  return { verdict: 'wrong', given: null, difference: null, rating: suggested.wrong };
}

type Comparison = (typed: string, designation: string, asked: AskedTerm) => boolean;

const isWrittenAs: Comparison = (typed, designation) => keysOf(typed) === keysOf(designation);

const isSaidAs: Comparison = (typed, designation, { language, partOfSpeech }) => {
  const meant = keysOf(designation);
  if (keysOnOtherLayout(typed, language) === meant) return true;
  if (language === 'en') {
    const said = englishKeys(typed, false);
    return [...englishKeys(designation, partOfSpeech === 'verb')].some((keys) => said.has(keys));
  }
  const keys = keysOf(typed);
  if (isInflected(partOfSpeech)) return withoutVerbEnding(keys) === withoutVerbEnding(meant);
  return designation.length > 1 && keys.startsWith(meant) && areParticles(keys.slice(meant.length));
};

function isInflected(partOfSpeech: AskedTerm['partOfSpeech']): boolean {
  return partOfSpeech === 'verb' || partOfSpeech === 'adjective';
}

const isNearly: Comparison = (typed, designation, { language, partOfSpeech }) => {
  const formsOf = (text: string, isVerb: boolean) =>
    language === 'en' ? [...englishKeys(text, isVerb)] : [keysOf(text)];
  const said = formsOf(typed, false);
  return formsOf(designation, partOfSpeech === 'verb').some(
    (meant) => meant.length >= fewestKeys && said.some((keys) => isOneKeyAway(keys, meant)),
  );
};

/** Where two texts differ, letter by letter, a Korean syllable being one. */
function differenceOf(typed: string, meant: string): Difference {
  const [one, other] = [[...typed], [...meant]];
  const shortest = Math.min(one.length, other.length);
  let before = 0;
  while (before < shortest && isSameLetter(one[before], other[before])) before += 1;
  let after = 0;
  while (after < shortest - before && isSameLetter(one.at(-1 - after), other.at(-1 - after))) after += 1;
  return {
    before: other.slice(0, before).join(''),
    typed: one.slice(before, one.length - after).join(''),
    meant: other.slice(before, other.length - after).join(''),
    after: other.slice(other.length - after).join(''),
  };
}

function isSameLetter(one: string | undefined, other: string | undefined): boolean {
  return foldLetters(one ?? '') === foldLetters(other ?? '');
}
