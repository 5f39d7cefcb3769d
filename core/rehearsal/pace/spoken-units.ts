import { parseEither } from '#core/numbers/conversion.ts';
import { convertNumber } from '#core/numbers/convert.ts';
import { readKorean } from '#core/numbers/read-korean.ts';
import type { Language } from '#core/texts/language.ts';

/** How much a text takes to say: the words of its Latin parts, the syllables of its Korean ones. */
export interface SpokenUnits {
  words: number;
  syllables: number;
}

/**
 * Counts what is said of a script written in one language, foreign parts as their own language counts them:
 * - A word is a run of Latin letters, apostrophes included; a hyphen or slash parts two words, as both are said.
 * - A Hangul syllable is a syllable, so is a Chinese character.
 * - Figures count as they are read aloud in the language of the script: "65" two words ("sixty-five"), three syllables
 *   ("육십오"); so do %, &, and signs of money.
 * - Capitals and single letters in a Korean script are spelled: "UN" is 유엔. In an English script they are one word.
 * - What stands in [square brackets] on one line is a direction and is not said.
 */
export function spokenUnits(script: string, language: Language): SpokenUnits {
  const units: SpokenUnits = { words: 0, syllables: 0 };
  const said = script.normalize('NFKC').replaceAll(direction, ' ');
  for (const [token] of said.matchAll(tokens)) {
    if (figure.test(token)) add(units, language, figureUnits(token, language));
    else if (signs.has(token)) add(units, language, signs.get(token)?.[language] ?? 0);
    else if (korean.test(token)) units.syllables += [...token].length;
    else if (language === 'ko' && spelled.test(token)) units.syllables += spelledSyllables(token);
    else units.words += 1;
  }
  return units;
}

const direction = /\[[^[\]\n]*\]/gu;
/** Figures with the ending that belongs to them ("27th", "1990s"), Korean, words, signs. */
const tokens =
  /\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th|s)(?!\p{L}))?|[\p{Script=Hangul}\p{Script=Han}]+|[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*|[%&$€£₩]/gu;
const figure = /^\d/u;
const korean = /^[\p{Script=Hangul}\p{Script=Han}]/u;
const spelled = /^(?:[A-Z]{2,}s?|[A-Za-z])$/u;

const signs: ReadonlyMap<string, Readonly<Record<Language, number>>> = new Map([
  ['%', { en: 1, ko: 3 }],
  ['&', { en: 1, ko: 2 }],
  ['$', { en: 1, ko: 2 }],
  ['€', { en: 1, ko: 2 }],
  ['£', { en: 1, ko: 3 }],
  ['₩', { en: 1, ko: 1 }],
]);

function add(units: SpokenUnits, language: Language, count: number): void {
  units[language === 'en' ? 'words' : 'syllables'] += count;
}

function figureUnits(text: string, language: Language): number {
  const digits = text.replace(/[a-z]+$/u, '');
  const number = parseEither(digits);
  // A telephone number, or one that nobody says as a number, goes digit by digit.
  if (number === null || /^0\d/u.test(digits)) return digits.replaceAll(/\D/gu, '').length;
  if (language === 'ko') return readKorean(number).replaceAll(/\s/gu, '').length;
  const reading = (convertNumber(text)[0] ?? convertNumber(digits)[0])?.en.reading ?? digits;
  return reading.split(/[\s-]+/u).length;
}

/** 알파벳 이름의 음절 수: 에이치, 더블유는 셋. */
const threeSyllables = 'HW';
const twoSyllables = 'AFIJKRSVXYZ';

function spelledSyllables(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum + syllablesOf(letter), 0);
}

function syllablesOf(letter: string): number {
  if (threeSyllables.includes(letter)) return 3;
  return twoSyllables.includes(letter) ? 2 : 1;
}
