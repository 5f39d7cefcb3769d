import { typedInKorean, typedInLatin } from '#core/glossary/lookup/keyboard-layout.ts';
import { encode, isConsonant, isJamo, isLatin, isVowel, startFlag, symbolMask } from '#core/glossary/lookup/symbols.ts';

/** A query longer than any name says nothing more. */
const longestQuery = 96;
const mostWords = 8;

/** A row of symbols to look for, flags included. */
export type Pattern = Uint8Array;

/** What was typed, in one reading: as it stands, or as the other keyboard layout would have made of it. */
export interface Reading {
  /** All of it, as if it had no blanks. */
  whole: Pattern;
  /** Word by word. */
  words: Pattern[];
}

export function readingOf(text: string): Reading {
  const buffer = new Uint8Array(longestQuery * 6 + 16);
  const typed = text.slice(0, longestQuery);
  const words = typed
    .split(/[\s\p{P}\p{S}]+/u)
    .slice(0, mostWords)
    .map((word) => buffer.slice(0, encode(word, buffer, 0)))
    .filter((word) => word.length > 0);
  return { whole: joined(words), words };
}

/** The readings of the other keyboard layout: Hangul keys as Latin letters, Latin letters as Hangul keys. */
export function otherReadings(text: string): Reading[] {
  const typed = text.slice(0, longestQuery);
  const { whole } = readingOf(typed);
  return [
    ...(some(whole, isLatin) ? [readingOf(typedInKorean(typed))] : []),
    ...(some(whole, isJamo) ? [readingOf(typedInLatin(typed))] : []),
  ];
}

/** Two and more first consonants and nothing else: "ㅈㅂㅈㅊ". */
export function isInitials({ whole }: Reading): boolean {
  return whole.length >= 2 && whole.every((symbol) => isConsonant(symbol & symbolMask));
}

export function isLatinWord(word: Pattern): boolean {
  return word.every((symbol) => isLatin(symbol & symbolMask));
}

export function isKorean(pattern: Pattern): boolean {
  return pattern.length > 0 && pattern.every((symbol) => isJamo(symbol & symbolMask));
}

/** Where syllables begin in a pattern, after the first: at consonants, since a vowel alone is one that went astray. */
export function syllableStarts(pattern: Pattern): number[] {
  return [...pattern.keys()].filter((at) => {
    const symbol = pattern[at] as number;
    return at > 0 && (symbol & startFlag) !== 0 && !isVowel(symbol & symbolMask);
  });
}

function some(pattern: Pattern, test: (symbol: number) => boolean): boolean {
  return pattern.some((symbol) => test(symbol & symbolMask));
}

/** Patterns as one, as if no blanks stood between them. */
export function joined(patterns: readonly Pattern[]): Pattern {
  const whole = new Uint8Array(patterns.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const pattern of patterns) {
    whole.set(pattern, end);
    end += pattern.length;
  }
  return whole;
}
