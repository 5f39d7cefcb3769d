import { consonants, encode, firstConsonant, isJamo, symbolMask, vowels } from '#core/glossary/lookup/symbols.ts';

/** The keys of the Korean keyboard (두벌식) by the Latin letters printed on them; capitals are typed with Shift. */
const keys = 'rRseEfaqQtTdwWczxvgkoiOjpuPhynbml';
const jamo = consonants + vowels;

/** What the same keys would have typed in Korean: "wlqkd" -> "ㅈㅣㅂㅏㅇ". Text that is not Latin letters stays. */
export function typedInKorean(text: string): string {
  return text.replaceAll(/[a-z]/giu, (letter) => {
    const key = keys.includes(letter) ? keys.indexOf(letter) : keys.indexOf(letter.toLowerCase());
    return jamo[key] ?? letter;
  });
}

/** What the same keys would have typed in Latin letters: "ㅣㅐㅊ미" -> "local". Text that is not Hangul stays. */
export function typedInLatin(text: string): string {
  const symbols = new Uint8Array(16);
  return text.replaceAll(/[가-힣ㄱ-ㅣ]/gu, (character) => {
    const end = encode(character, symbols, 0);
    return Array.from(symbols.subarray(0, end), (symbol) => letterOf(symbol & symbolMask)).join('');
  });
}

function letterOf(symbol: number): string {
  return isJamo(symbol) ? (keys[symbol - firstConsonant] ?? '').toLowerCase() : '';
}
