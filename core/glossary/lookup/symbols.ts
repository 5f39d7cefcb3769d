/**
 * The alphabet of look-up: text becomes a row of small numbers, one for each key a typist presses. Latin letters and
 * digits are themselves; a Hangul syllable is its jamo in typing order, so that a syllable still being composed is
 * simply a shorter row ("잧" begins "자치"), and the keyboard's other layout is a table from symbol to symbol.
 */
export const endSymbol = 0;
const firstLetter = 1;
const firstDigit = 27;
export const firstConsonant = 37;
const firstVowel = 56;
const firstOther = 70;

/** Set on the symbol at which a word, or a Hangul syllable, begins: a query may begin to match there. */
export const startFlag = 0x80;
export const symbolMask = 0x7f;

/** The consonants in the order of Unicode's initial jamo, as the keys of the Korean keyboard (두벌식) give them. */
export const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** The vowels that have a key of their own; the others are two of these. */
export const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';

/** Medial and final jamo in Unicode's order, by the keys that type them. */
const medials = ['ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅗㅏ', 'ㅗㅐ', 'ㅗㅣ', 'ㅛ', 'ㅜ', 'ㅜㅓ', 'ㅜㅔ', 'ㅜㅣ', 'ㅠ', 'ㅡ', 'ㅡㅣ', 'ㅣ']; // prettier-ignore
const finals = ['', 'ㄱ', 'ㄲ', 'ㄱㅅ', 'ㄴ', 'ㄴㅈ', 'ㄴㅎ', 'ㄷ', 'ㄹ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ', 'ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ']; // prettier-ignore
/** Jamo that stand alone while a syllable is begun, U+3131 to U+3163. */
const standalone = ['ㄱ', 'ㄲ', 'ㄱㅅ', 'ㄴ', 'ㄴㅈ', 'ㄴㅎ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ', 'ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ', ...medials]; // prettier-ignore

const symbolsOf = (jamo: string) => [...jamo].map((one) => (consonants.includes(one) ? firstConsonant + consonants.indexOf(one) : firstVowel + vowels.indexOf(one))); // prettier-ignore
const medialSymbols = medials.map(symbolsOf);
const finalSymbols = finals.map(symbolsOf);
const standaloneSymbols = standalone.map(symbolsOf);

export function isLatin(symbol: number): boolean {
  return symbol >= firstLetter && symbol < firstConsonant;
}

export function isJamo(symbol: number): boolean {
  return symbol >= firstConsonant && symbol < firstOther;
}

export function isVowel(symbol: number): boolean {
  return symbol >= firstVowel && symbol < firstOther;
}

export function isConsonant(symbol: number): boolean {
  return symbol >= firstConsonant && symbol < firstVowel;
}

/**
 * Writes the symbols of a text into `out` from `at`, flags included; answers where it ended. Separators leave only a
 * flag. `wordStarts`, when given, gets a 1 where a word begins, which inside Korean the flag alone does not tell.
 */
export function encode(text: string, out: Uint8Array, at: number, wordStarts?: Uint8Array): number {
  const folded = needsFolding(text) ? fold(text) : text;
  let end = at;
  let begins = true;
  for (let index = 0; index < folded.length && end < out.length - 8; index += 1) {
    const code = folded.charCodeAt(index);
    if (begins && wordStarts) wordStarts[end] = 1;
    const latin = latinSymbol(code);
    if (latin !== 0) {
      // A word of Latin letters that follows Hangul begins anew, with or without a blank.
      if (end > at && !isLatin((out[end - 1] as number) & symbolMask)) begins = true;
      if (begins && wordStarts) wordStarts[end] = 1;
      out[end] = begins ? latin | startFlag : latin;
      end += 1;
      begins = false;
    } else if (code >= 0xac00 && code <= 0xd7a3) {
      end = encodeSyllable(code - 0xac00, out, end);
      begins = false;
    } else if (code >= 0x3131 && code <= 0x3163) {
      const start = end;
      for (const symbol of standaloneSymbols[code - 0x3131] ?? []) out[end++] = symbol;
      out[start] = (out[start] as number) | startFlag;
      begins = false;
    } else if (isOtherLetter(code)) {
      out[end] = (firstOther + (code % (symbolMask - firstOther))) | (begins ? startFlag : 0);
      end += 1;
      begins = false;
    } else begins = true;
  }
  return end;
}

function encodeSyllable(index: number, out: Uint8Array, at: number): number {
  let end = at;
  out[end++] = (firstConsonant + Math.floor(index / 588)) | startFlag;
  for (const symbol of medialSymbols[Math.floor((index % 588) / 28)] ?? []) out[end++] = symbol;
  for (const symbol of finalSymbols[index % 28] ?? []) out[end++] = symbol;
  return end;
}

function latinSymbol(code: number): number {
  if (code >= 97 && code <= 122) return code - 97 + firstLetter;
  if (code >= 65 && code <= 90) return code - 65 + firstLetter;
  if (code >= 48 && code <= 57) return code - 48 + firstDigit;
  return 0;
}

function isOtherLetter(code: number): boolean {
  return code > 0x7f && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** Most text is plain ASCII and composed Hangul, and needs none of it. */
function needsFolding(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f && !(code >= 0xac00 && code <= 0xd7a3) && !(code >= 0x3131 && code <= 0x3163)) return true;
  }
  return false;
}

/** Full-width and other compatibility forms, diacritics, invisible and bidi characters; lone jamo stay as typed. */
function fold(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFC')) {
    const code = character.charCodeAt(0);
    folded += code >= 0x3131 && code <= 0x3163 ? character : character.normalize('NFKD');
  }
  return folded.replaceAll(/[\p{M}\p{Cf}]/gu, '').normalize('NFC');
}
