import { assemble, convertHangulToQwerty, disassemble, getChoseong } from 'es-hangul';
import { typedInKorean } from '#core/glossary/lookup/keyboard-layout.ts';
import type { GeneratedEntry } from './generate-entries.ts';
import { isNear } from './edit-distance.ts';
import type { Random } from './random.ts';

/** An entry's names in the forms in which rules are stated. */
export interface Names {
  /** Names in Latin letters without separators, lower case, and their words. */
  squeezed: string[];
  words: string[][];
  /** Korean names without blanks, and with. */
  korean: string[];
  koreanWords: string[];
}

export function namesOf(entry: GeneratedEntry): Names {
  const latin = [entry.en, ...entry.enVariants, ...(entry.abbr ? [entry.abbr] : [])].map((name) => name.toLowerCase());
  const korean = [entry.ko, ...entry.koVariants];
  return {
    squeezed: latin.map((name) => name.replaceAll(/[\s-]/gu, '')),
    words: latin.map((name) => name.split(/[\s-]/u)),
    korean: korean.map((name) => name.replaceAll(' ', '')),
    koreanWords: korean.flatMap((name) => name.split(' ')),
  };
}

export interface Query {
  /** What stands in the box at each key. */
  states: string[];
  /** The class's own rule: whether an entry is an answer. */
  matches: (names: Names) => boolean;
}

/** How a class makes a query from an entry; null when the entry gives none. */
export type QueryClass = (entry: GeneratedEntry, random: Random) => Query | null;

const hasWord = (test: (word: string) => boolean) => (names: Names) => names.words.some((words) => words.some(test));
const latinStates = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));
/** What an IME shows after each key: the last syllable is still being composed. */
const hangulStates = (text: string) => {
  const keys = [...disassemble(text)];
  return keys.map((_, index) => composed(keys.slice(0, index + 1)));
};
/** Composed as far as Korean syllables allow; keys that make none stay as they are. */
const composed = (keys: readonly string[]) => {
  try {
    return assemble([...keys]);
  } catch {
    return keys.join('');
  }
};
const startsOf = (name: string) => Array.from(name, (_, index) => disassemble(name.slice(index)));
const wordOf = (entry: GeneratedEntry, random: Random, least: number, most = 99) => {
  const words = entry.en.split(/[\s-]/u).filter(({ length }) => length >= least && length <= most);
  return words.length === 0 ? null : random.pick(words);
};

function oneEdit(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letter = String.fromCharCode(97 + random.below(26));
  return random.pick([
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
}

function typo(least: number, most: number, edits: 1 | 2): QueryClass {
  return (entry, random) => {
    const word = wordOf(entry, random, least, most);
    if (word === null) return null;
    let typed = oneEdit(word, random);
    if (edits === 2) typed = oneEdit(typed, random);
    if (typed.length < least) return null;
    // A word that begins as typed is no wrong answer either: nobody can know it for a typo.
    return {
      states: latinStates(typed),
      matches: hasWord((own) => isNear(own, typed, edits) || own.startsWith(typed)),
    };
  };
}

const isVowel = (key: string) => key >= 'ㅏ';

const particles = ['의', '를', '에서', '으로부터', '은', '과', '까지', '에서의'];
const squeezedKorean = (entry: GeneratedEntry) => entry.ko.replaceAll(' ', '');
const includes = (text: string) => (names: Names) => names.korean.some((name) => name.includes(text));

export const queryClasses: Record<string, QueryClass> = {
  'English prefix': (entry, random) => {
    const word = wordOf(entry, random, 4);
    if (word === null) return null;
    const typed = word.slice(0, 3 + random.below(word.length - 3));
    return { states: latinStates(typed), matches: hasWord((own) => own.startsWith(typed)) };
  },
  'one typo (5–8 letters)': typo(5, 8, 1),
  'two typos (9 and more)': typo(9, 99, 2),
  'words missing, other order': (entry, random) => {
    const words = entry.en.split(/[\s-]/u);
    if (words.length < 3) return null;
    const typed = [words.at(-1) ?? '', words[random.below(words.length - 1)] ?? ''];
    return {
      states: latinStates(typed.join(' ')),
      matches: (names) => names.words.some((own) => typed.every((word) => own.some((each) => each.startsWith(word)))),
    };
  },
  'abbreviation, part of one': (entry, random) => {
    if (!entry.abbr) return null;
    const typed = entry.abbr.slice(0, Math.max(2, entry.abbr.length - random.below(2)));
    return { states: latinStates(typed), matches: hasWord((own) => own.startsWith(typed.toLowerCase())) };
  },
  'plural, -ing, -ed': (entry, random) => {
    const word = wordOf(entry, random, 4);
    if (word === null || /[sye]$/u.test(word)) return null;
    const typed = word + random.pick(['s', 'ing', 'ed']);
    return { states: latinStates(typed), matches: hasWord((own) => own === word || own.startsWith(typed)) };
  },
  'hyphen, space, case, diacritics': (entry, random) => {
    const typed = random.pick([
      entry.en.replaceAll(/[\s-]/gu, ''),
      entry.en.replaceAll('-', ' '),
      entry.en.replaceAll(' ', '-'),
      entry.en.toUpperCase(),
      entry.en.replaceAll('e', 'é'),
    ]);
    const squeezed = entry.en.replaceAll(/[\s-]/gu, '');
    return { states: latinStates(typed), matches: (names) => names.squeezed.some((own) => own.startsWith(squeezed)) };
  },
  'Korean prefix': (entry, random) => {
    const name = squeezedKorean(entry);
    const typed = name.slice(0, 2 + random.below(name.length - 1));
    return {
      states: hangulStates(typed),
      matches: (names) =>
        names.korean.some((own) => own.startsWith(typed)) || names.koreanWords.some((own) => own.startsWith(typed)),
    };
  },
  'inside a Korean word': (entry, random) => {
    const name = squeezedKorean(entry);
    if (name.length < 4) return null;
    const at = 1 + random.below(name.length - 2);
    const typed = name.slice(at, at + 2);
    return { states: hangulStates(typed), matches: includes(typed) };
  },
  choseong: (entry) => {
    const typed = getChoseong(squeezedKorean(entry).slice(0, 6));
    if (typed.length < 4) return null;
    return {
      states: latinStates(typed),
      matches: (names) => names.korean.some((own) => getChoseong(own).includes(typed)),
    };
  },
  'last syllable being composed': (entry, random) => {
    const name = squeezedKorean(entry);
    if (name.length < 4) return null;
    const syllables = 2 + random.below(name.length - 3);
    const keys = [...disassemble(name.slice(0, syllables))];
    const next = [...disassemble(name.charAt(syllables))];
    const typed = composed([...keys, ...next.slice(0, 1 + random.below(Math.max(1, next.length - 1)))]);
    const jamo = disassemble(typed);
    // All but the last whole syllable, which composing may have changed: a quick look before the slow one.
    const whole = name.slice(0, syllables - 1);
    return {
      states: hangulStates(typed),
      matches: (names) =>
        names.korean.some((own) => own.includes(whole) && startsOf(own).some((start) => start.startsWith(jamo))),
    };
  },
  'Korean on an English layout': (entry) => {
    const typed = squeezedKorean(entry).slice(0, 5);
    if (typed.length < 3) return null;
    return { states: latinStates(convertHangulToQwerty(typed)), matches: includes(typed) };
  },
  'English on a Korean layout': (entry, random) => {
    const word = wordOf(entry, random, 5);
    if (word === null) return null;
    const keys = [...typedInKorean(word)];
    return {
      states: keys.map((_, index) => composed(keys.slice(0, index + 1))),
      matches: hasWord((own) => own.startsWith(word)),
    };
  },
  'both layouts in one query': (entry) => {
    const typed = squeezedKorean(entry).slice(0, 6);
    if (typed.length < 4) return null;
    const rest = convertHangulToQwerty(typed.slice(2));
    return {
      states: [...hangulStates(typed.slice(0, 2)), ...latinStates(rest).map((part) => typed.slice(0, 2) + part)],
      matches: includes(typed),
    };
  },
  'particle attached': (entry, random) => {
    const name = squeezedKorean(entry);
    if (name.length < 3) return null;
    return { states: hangulStates(name + random.pick(particles)), matches: includes(name) };
  },
  'Korean spacing': (entry, random) => {
    const name = squeezedKorean(entry);
    if (name.length < 4) return null;
    const at = 1 + random.below(name.length - 2);
    const typed = `${name.slice(0, at)} ${name.slice(at)}`;
    return { states: hangulStates(typed), matches: includes(name) };
  },
  'one mistyped jamo': (entry, random) => {
    const name = squeezedKorean(entry).slice(0, 6);
    if (name.length < 4) return null;
    const keys = [...disassemble(name)];
    const at = 1 + random.below(keys.length - 1);
    const others = [...(isVowel(keys[at] ?? '') ? 'ㅏㅓㅗㅜㅡㅣ' : 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅌ')].filter(
      (key) => key !== keys[at],
    );
    const typed = [...keys.slice(0, at), random.pick(others), ...keys.slice(at + 1)];
    const jamo = typed.join('');
    // One wrong key leaves one half as it was: a quick look before the slow one.
    const halves = [name.slice(0, 2), name.slice(2)];
    return {
      states: typed.map((_, index) => composed(typed.slice(0, index + 1))),
      matches: (names) =>
        names.korean.some(
          (own) =>
            halves.some((half) => own.includes(half)) &&
            startsOf(own).some((start) => isNear(start.slice(0, jamo.length), jamo, 1)),
        ),
    };
  },
  'full-width letters': (entry, random) => {
    const word = wordOf(entry, random, 4);
    if (word === null) return null;
    const typed = word.replaceAll(/[a-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    return { states: latinStates(typed), matches: hasWord((own) => own.startsWith(word)) };
  },
};

/** Strings that mean nothing: no vowel in Latin letters, jamo that form no syllable. */
export function nonsense(random: Random): string {
  // Beginning with two vowel keys, so that the other layout makes no row of first consonants of it either.
  const letters = random.oneIn(2) ? 'bcdfgjkqvwxz' : 'ㅏㅓㅗㅜㅡㅣㅔㅐ';
  return (
    (letters === 'bcdfgjkqvwxz' ? 'kj' : '') +
    Array.from({ length: 5 + random.below(4) }, () => random.pick([...letters])).join('')
  );
}
