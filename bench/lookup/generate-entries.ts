import { createRandom, type Random } from './random.ts';

/** A generated bilingual entry, in the shape of `briefing lookup --glossary`. */
export interface GeneratedEntry {
  id: string;
  en: string;
  ko: string;
  enVariants: string[];
  koVariants: string[];
  abbr?: string;
}

export const seed = 20261124;

const onsets = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'h',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'pl',
  'tr',
  'st',
  'gr',
  'cl',
  'pr',
  'sp',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'io', 'ou'];
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nt', 'ct'];
const suffixes = ['', '', '', 'tion', 'ment', 'ity', 'al', 'ance', 'ive', 'er', 'ing', 'ism'];
/** Syllables of administrative Sino-Korean, so that words share beginnings and initials as real ones do. */
const syllables = [...'지방자치정부분권행재공거버넌스디털전환포용회복력긴급대응위기관리주민참여예산조례협력체계기반시설데이터개혁신서비보건의료경제활성화고용노동산업교육문인구균형발안사무권한이양감평가성과책임투명']; // prettier-ignore

/** Words in both languages, each pair a made-up concept word; a third of the vocabulary does most of the work (as in text). */
function vocabulary(random: Random, size: number): { en: string; ko: string }[] {
  const taken = new Set<string>();
  const words: { en: string; ko: string }[] = [];
  while (words.length < size) {
    const en = englishWord(random);
    const ko = Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables)).join('');
    if (en.length < 4 || taken.has(en) || taken.has(ko)) continue;
    taken.add(en).add(ko);
    words.push({ en, ko });
  }
  return words;
}

function englishWord(random: Random): string {
  const syllable = () => random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  return Array.from({ length: 1 + random.below(3) }, syllable).join('') + random.pick(suffixes);
}

/** `count` entries of one to four words, with variants and abbreviations, the same for the same count and seed. */
export function generateEntries(count: number, from = seed): GeneratedEntry[] {
  const random = createRandom(from);
  const words = vocabulary(random, Math.max(400, Math.round(Math.sqrt(count) * 30)));
  const frequent = words.slice(0, Math.round(words.length / 3));
  const taken = new Set<string>();
  const entries: GeneratedEntry[] = [];
  while (entries.length < count) {
    const parts = Array.from({ length: 1 + random.below(4) }, () => random.pick(random.oneIn(3) ? words : frequent));
    const en = parts.map((part) => part.en).join(random.oneIn(12) ? '-' : ' ');
    if (taken.has(en)) continue;
    taken.add(en);
    entries.push(entryOf(`e${entries.length}`, parts, en, random));
  }
  return entries;
}

function entryOf(id: string, parts: { en: string; ko: string }[], en: string, random: Random): GeneratedEntry {
  const ko = parts.map((part) => part.ko).join(random.oneIn(2) ? ' ' : '');
  const initials = parts.map((part) => part.en.charAt(0).toUpperCase()).join('');
  return {
    id,
    en,
    ko,
    enVariants: random.oneIn(4) ? [`${random.pick(parts).en} ${random.pick(parts).en}`] : [],
    koVariants: random.oneIn(4) ? [`${parts.at(-1)?.ko ?? ''}${random.pick(parts).ko}`] : [],
    ...(parts.length > 2 ? { abbr: `${initials}${random.pick(['s', '', ''])}` } : {}),
  };
}
