/**
 * Particles (조사) that follow a noun, and the noun-forming or verb-forming endings that a term is met with in running text.
 * After 국립국어원 표준국어대사전, the ones that occur in administrative prose.
 */
export const particles = [
  '으로부터', '에서부터', '으로써', '으로서', '이라는', '이라고', '에게서', '로부터', '에서는', '에서의', '에서도',
  '으로는', '으로의', '으로도', '라는', '라고', '로써', '로서', '까지', '부터', '에서', '에게', '에는', '에도', '에의',
  '으로', '처럼', '보다', '마다', '조차', '마저', '이나', '이며', '이자', '이란', '이든', '과의', '와의', '로는', '로의',
  '하고', '만의', '만을', '만이', '만', '은', '는', '이', '가', '을', '를', '의', '에', '로', '과', '와', '도', '나', '며', '란', '든', '자',
] as const; // prettier-ignore

/** Endings that make another word of the same noun: plural, adjective, the 하다/되다 verbs and 이다. */
const endings = [
  '들',
  '적',
  '화',
  '하',
  '한',
  '할',
  '해',
  '했',
  '되',
  '된',
  '될',
  '돼',
  '됐',
  '시키',
  '시킨',
  '인',
  '이다',
  '였',
  '일',
] as const;

/** By their first syllable, so that few are compared: it is asked of every noun in a text. */
const particlesBySyllable = Map.groupBy<string, string>(particles, firstSyllable);
const endingsBySyllable = Map.groupBy<string, string>(endings, firstSyllable);

/**
 * Whether `rest`, which follows a noun in the same word, is nothing, a particle or a chain of them, or an ending:
 * "의", "에서의", "들을", "하는" are; "단체" is not, there the word is another, longer noun.
 */
export function followsNoun(rest: string): boolean {
  if (rest === '') return true;
  const syllable = firstSyllable(rest);
  if (endingsBySyllable.get(syllable)?.some((ending) => rest.startsWith(ending))) return true;
  return (particlesBySyllable.get(syllable) ?? []).some(
    (particle) => rest.startsWith(particle) && followsNoun(rest.slice(particle.length)),
  );
}

function firstSyllable(text: string): string {
  return text.charAt(0);
}
