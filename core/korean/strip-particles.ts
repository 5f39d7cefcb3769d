import { particles } from '#core/korean/particles.ts';

/** After a consonant, after a vowel: the particles that take two forms. The others follow either. */
const afterConsonant: ReadonlySet<string> = new Set([
  '은', '이', '을', '과', '과의', '으로', '으로는', '으로의', '으로도', '으로써', '으로서', '으로부터', '이라는', '이라고', '이나', '이며', '이자', '이란', '이든',
]); // prettier-ignore
const afterVowel: ReadonlySet<string> = new Set([
  '는',
  '가',
  '를',
  '와',
  '와의',
  '라는',
  '라고',
  '나',
  '며',
  '란',
  '든',
  '자',
]);
/** The same, but ㄹ counts as a vowel. */
const afterVowelOrRieul: ReadonlySet<string> = new Set(['로', '로는', '로의', '로써', '로서', '로부터']);

/** Single syllables with which as many nouns end: they are taken for particles only where something else says so. */
const alsoEndNouns: ReadonlySet<string> = new Set(['이', '가', '의', '로', '과', '도', '만']);
/** Hardly ever a particle at the end of a noun in prose: 참여자, 캐나다의 나. */
const neverAlone: ReadonlySet<string> = new Set(['나', '며', '란', '든', '자', '이자', '이든']);

/** A noun with what may be a particle after it. */
export interface Split {
  noun: string;
  particle: string;
  /** Whether the particle may as well be the end of the noun. */
  doubtful: boolean;
}

const longestFirst = particles.toSorted((a, b) => b.length - a.length);

/**
 * The ways to take a word of running text for a noun with a particle, the longest particle first. Only particles that
 * may follow the noun's last sound are taken (정부를, 지역을), and the noun keeps two syllables.
 */
export function splitsOf(word: string): Split[] {
  return longestFirst.flatMap((particle) => {
    const noun = word.slice(0, -particle.length);
    if (!word.endsWith(particle) || noun.length < 2 || neverAlone.has(particle)) return [];
    return mayFollow(noun, particle) ? [{ noun, particle, doubtful: alsoEndNouns.has(particle) }] : [];
  });
}

function mayFollow(noun: string, particle: string): boolean {
  const final = finalConsonantOf(noun);
  // After letters and figures either form is met, by how they are read aloud.
  if (final === null) return true;
  if (afterConsonant.has(particle)) return final !== 0 && !(final === rieul && particle.startsWith('으로'));
  if (afterVowel.has(particle)) return final === 0;
  if (afterVowelOrRieul.has(particle)) return final === 0 || final === rieul;
  return true;
}

const rieul = 8;

/** The number of the consonant below the last syllable, 0 for none; null for no syllable. */
function finalConsonantOf(text: string): number | null {
  const code = text.charCodeAt(text.length - 1) - 0xac00;
  return code >= 0 && code <= 0xd7a3 - 0xac00 ? code % 28 : null;
}
