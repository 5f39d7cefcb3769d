import { singular } from '#core/glossary/english-inflection.ts';
import { foldLetters } from '#core/glossary/normalise.ts';
import { isHangul } from '#core/korean/hangul.ts';
import { followsNoun } from '#core/korean/particles.ts';

/** A piece of text that is matched as a whole: an English word, a Korean syllable. */
export interface Token {
  key: string;
  start: number;
  end: number;
  /** A designation may begin here. */
  begins: boolean;
}

/** How texts of one language are taken apart, and what their pieces may be parts of. */
export interface Tokens {
  /** Goes through the tokens of a text. A visitor, because whole glossaries are gone through. */
  each: (text: string, visit: (key: string, start: number, end: number, begins: boolean) => void) => void;
  /** By what designations are told apart at first: `groupOf` the key of the first token, found fast; null without tokens. */
  firstGroup: (text: string) => string | null;
  groupOf: (key: string) => string;
  /** Stands between the keys of a designation. */
  separator: '' | ' ';
  /** Whether nothing lies between two tokens but what may stand inside a designation. */
  areJoined: (text: string, before: Token, after: Token) => boolean;
  /** Whether a designation may end with a token. */
  mayEnd: (text: string, token: Token) => boolean;
}

export function tokensOf(text: string, { each }: Tokens): Token[] {
  const tokens: Token[] = [];
  each(text, (key, start, end, begins) => tokens.push({ key, start, end, begins }));
  return tokens;
}

const insideEnglish = /^[\s\-‐‑–&/'’.]{1,3}$/u;

export const englishTokens: Tokens = {
  each(text, visit) {
    const spoken = withoutAddresses(text);
    let start = 0;
    while (start < spoken.length) {
      const end = endOfRun(spoken, start, isEnglish);
      if (end > start) visit(englishKey(spoken, start, end), start, end, true);
      start = end + 1;
    }
  },
  firstGroup(text) {
    const spoken = withoutAddresses(text);
    let start = 0;
    while (start < spoken.length && !isEnglish(spoken.charCodeAt(start))) start += 1;
    const end = endOfRun(spoken, start, isEnglish);
    if (end === start) return null;
    // The singular of a longer word begins as it does.
    return englishGroup(end - start < 6 ? englishKey(spoken, start, end) : foldLetters(spoken.slice(start, start + 3)));
  },
  groupOf: englishGroup,
  separator: ' ',
  areJoined: (text, before, after) => insideEnglish.test(text.slice(before.end, after.start)),
  mayEnd: () => true,
};

function englishKey(text: string, start: number, end: number): string {
  return singular(foldLetters(text.slice(start, end)));
}

function englishGroup(key: string): string {
  return key.slice(0, 3);
}

/** Addresses are read letter by letter or not at all: "un.org" holds no term. */
function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes(':')) return text;
  return text.replaceAll(/https?:\S+|\S+@\S+/gu, (address) => '\u0000'.repeat(address.length));
}

const insideKorean = /^[\s\-/]{0,2}$/u;

export const koreanTokens: Tokens = {
  each(text, visit) {
    let start = 0;
    while (start < text.length) {
      // A middle dot joins two nouns into a list: it is part of a term that has one, and parts all others.
      const end = isMiddleDot(text.charCodeAt(start)) ? start + 1 : endOfRun(text, start, isKorean);
      for (let at = start; at < end; at += 1) visit(koreanKey(text, at), at, at + 1, at === start);
      start = Math.max(end, start + 1);
    }
  },
  firstGroup(text) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isMiddleDot(code) || isKorean(code)) return koreanKey(text, at);
    }
    return null;
  },
  groupOf: (key) => key,
  separator: '',
  areJoined: (text, before, after) => !after.begins || insideKorean.test(text.slice(before.end, after.start)),
  mayEnd(text, { start, end }) {
    const after = text.slice(end, endOfRun(text, end, isKorean));
    return isHangul(text[start]) ? followsNoun(after) : after === '' || isHangul(after[0]);
  },
};

function koreanKey(text: string, at: number): string {
  const letter = text.charAt(at);
  return isSyllable(text.charCodeAt(at)) ? letter : foldLetters(letter);
}

function endOfRun(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

function isEnglish(code: number): boolean {
  return code < 0x80 ? isAlphanumeric(code) : /[\p{Script=Latin}\p{N}]/u.test(String.fromCharCode(code));
}

function isKorean(code: number): boolean {
  if (isSyllable(code)) return true;
  if (code < 0x80) return isAlphanumeric(code);
  return /[\p{Script=Hangul}\p{Script=Latin}\p{N}]/u.test(String.fromCharCode(code));
}

function isSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x2027;
}
