import { singular, verbForms } from '#core/glossary/english-inflection.ts';
import { typedInKorean, typedInLatin } from '#core/glossary/lookup/keyboard-layout.ts';
import { encode, symbolMask } from '#core/glossary/lookup/symbols.ts';
import { normalise } from '#core/glossary/normalise.ts';
import { particles } from '#core/korean/particles.ts';
import type { Language } from '#core/texts/language.ts';

/**
 * The keys that type a text, as look-up sees them: no blanks, hyphens or case, full-width letters and diacritics folded,
 * each syllable its jamo. One character a key.
 */
export function keysOf(text: string): string {
  // Compatibility forms may become many characters.
  const symbols = new Uint8Array(text.length * 20 + 32);
  const end = encode(text, symbols, 0);
  return String.fromCharCode(...symbols.subarray(0, end).map((symbol) => symbol & symbolMask));
}

/** The same keys as the other keyboard layout takes them, where the answer is in the other script. */
export function keysOnOtherLayout(text: string, language: Language): string {
  return keysOf(language === 'ko' ? typedInKorean(text) : typedInLatin(text));
}

/** All that counts as saying an English designation: with or without its article, singular or plural, a verb in its forms. */
export function englishKeys(text: string, isVerb: boolean): Set<string> {
  const bare = normalise(text).replace(/^(?:the|an?|to) (?=.)/u, '');
  const [verb = '', ...rest] = bare.split(' ');
  const phrases = isVerb ? verbForms(verb).map((form) => [form, ...rest].join(' ')) : [bare];
  return new Set(phrases.flatMap((phrase) => [keysOf(phrase), keysOf(phrase.split(' ').map(singular).join(' '))]));
}

const particleKeys = [...particles, '들'].map(keysOf);

/** Whether what follows a Korean noun is nothing, or particles (조사) and the plural 들. */
export function areParticles(keys: string): boolean {
  return (
    keys === '' ||
    particleKeys.some((particle) => keys.startsWith(particle) && areParticles(keys.slice(particle.length)))
  );
}

/** Endings (어미) in which a Korean verb or adjective is cited or stands before a noun, the longest first. */
const verbEndings = ['시키다', '하다', '되다', '하는', '되는', '하기', '되기', '하여', '한', '된', '할', '될', '함', '됨', '해', '의', '인', '다'].map(
  keysOf,
); // prettier-ignore

/** A Korean verb or adjective without its ending, if that leaves two keys or more. */
export function withoutVerbEnding(keys: string): string {
  const ending = verbEndings.find((each) => keys.endsWith(each) && keys.length - each.length >= 2);
  return ending === undefined ? keys : keys.slice(0, -ending.length);
}

/** Whether one key replaced, dropped, added or swapped with its neighbour makes one of the other. */
export function isOneKeyAway(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const rest = (text: string, from: number) => text.slice(same + from);
  if (rest(typed, 1) === rest(meant, 1)) return true;
  if (rest(typed, 1) === rest(meant, 0) || rest(typed, 0) === rest(meant, 1)) return true;
  const isSwapped = typed[same] === meant[same + 1] && typed[same + 1] === meant[same];
  return isSwapped && rest(typed, 2) === rest(meant, 2);
}
