import { tally, usualForm, type Tally } from '#core/documents/candidates/candidate.ts';
import type { KnownDesignations } from '#core/documents/candidates/known-designations.ts';
import { isGeneralNoun, isOutside } from '#core/documents/candidates/korean-stop-words.ts';
import type { MarkedPassage } from '#core/documents/mark-passages.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import { splitsOf } from '#core/korean/strip-particles.ts';
import type { Mark } from '#core/texts/segment-schema.ts';

/** In eojeols. */
const mostWords = 4;
const leastOften = { word: 3, phrase: 2 };
/** A compound of four syllables says as much as a phrase. */
const compound = 4;

interface Eojeol {
  /** Without its particle. */
  noun: string;
  start: number;
  /** Of the noun. */
  end: number;
  hasParticle: boolean;
  /** Follows the one before with nothing but a space between. */
  joined: boolean;
  isOutside: boolean;
}

/** What may be Korean terms: runs of 1 to 4 bare nouns, the last without its particle. */
export function koreanCandidates(passages: readonly MarkedPassage[], known: KnownDesignations): Tally[] {
  const nounOf = nounsIn(passages);
  const tallies = new Map<string, Tally>();
  for (const passage of passages) {
    const eojeols = eojeolsOf(passage.text, nounOf);
    for (let from = 0; from < eojeols.length; from += 1) countFrom(eojeols, from, passage, tallies);
  }
  return [...tallies.values()].filter((each) => isWorthIt(each) && !known.isKnown(squeeze(each.key), 'ko'));
}

function countFrom(
  eojeols: readonly Eojeol[],
  from: number,
  { text, place, marks }: MarkedPassage,
  tallies: Map<string, Tally>,
): void {
  const first = eojeols[from] as Eojeol;
  for (let to = from; to < eojeols.length && to - from < mostWords; to += 1) {
    const last = eojeols[to] as Eojeol;
    const before = to > from ? (eojeols[to - 1] as Eojeol) : null;
    if (last.isOutside || (before && (before.hasParticle || !last.joined))) return;
    if (!isNew(eojeols.slice(from, to + 1), marks)) continue;
    const written = text.slice(first.start, last.end);
    const key = eojeols
      .slice(from, to + 1)
      .map(({ noun }) => noun.toLowerCase())
      .join(' ');
    const length = Math.max(to - from + 1, Math.ceil(squeeze(written).length / 2));
    tally(tallies, { key, length, place, start: first.start, end: last.end }, written, false);
  }
}

/** Neither within a known term nor cutting one in two, and with a word of its own. */
function isNew(span: readonly Eojeol[], marks: readonly Mark[]): boolean {
  const start = (span[0] as Eojeol).start;
  const end = (span.at(-1) as Eojeol).end;
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  if (touching.some((mark) => mark.start < start || mark.end > end)) return false;
  return span.some((word) => !touching.some((mark) => mark.start <= word.start && mark.end >= word.end));
}

function isWorthIt(each: Tally): boolean {
  const { key, count } = each;
  const words = key.split(' ');
  if (words.every((word) => isGeneralNoun(word) || /^[\d.,%]+$/u.test(word))) return false;
  if (!/[\p{Script=Hangul}\p{Script=Latin}]{2}/u.test(key) || /^[\d.,]|(?:^| )[\d.,]+$/u.test(key)) return false;
  if (adjectival.test(key)) return false;
  if (words.length > 1) return count >= leastOften.phrase;
  // Of Latin words in Korean text names and acronyms are terms; "ii" numbers an item.
  if (!/\p{Script=Hangul}/u.test(key))
    return count >= leastOften.phrase && /\p{Lu}/u.test(usualForm(each)) && !/^[ivxlc]+$/u.test(key);
  return count >= (key.length >= compound ? leastOften.phrase : leastOften.word);
}

/** 경제적, 사회적: 뒤에 명사가 와야 용어가 된다. 목적, 실적은 명사다. */
const adjectival = /[가-힣]{2}적$/u;

const wordPattern =
  /[\p{Script=Hangul}\p{Script=Latin}\p{N}]+(?:[-.&][\p{Script=Latin}\p{N}]+)*(?:\p{Script=Hangul}+)?/gu;

function eojeolsOf(text: string, nounOf: ReadonlyMap<string, string>): Eojeol[] {
  let endBefore = 0;
  return [...text.matchAll(wordPattern)].map((match, index) => {
    const [word] = match;
    const between = text.slice(endBefore, match.index);
    endBefore = match.index + word.length;
    const isWhole = isOutside(word);
    const noun = isWhole ? word : (nounOf.get(word) ?? word);
    return {
      noun,
      start: match.index,
      end: match.index + noun.length,
      hasParticle: noun.length < word.length,
      joined: index > 0 && /^[^\S\n]{1,2}$/u.test(between),
      isOutside: isWhole || isOutside(noun),
    };
  });
}

/**
 * The noun of each word of the text. Where what follows the noun may as well belong to it (전문가, 참여의), the text decides:
 * it is a particle when the noun is also met by itself or with another particle.
 */
function nounsIn(passages: readonly MarkedPassage[]): ReadonlyMap<string, string> {
  const words = new Set(passages.flatMap(({ text }) => [...text.matchAll(wordPattern)].map(([word]) => word)));
  const met = new Map<string, Set<string>>();
  for (const word of words) {
    for (const { noun, particle } of splitsOf(word)) met.set(noun, (met.get(noun) ?? new Set()).add(particle));
  }
  return new Map(
    [...words].map((word) => {
      const split = splitsOf(word).find(
        ({ noun, doubtful }) => !doubtful || words.has(noun) || (met.get(noun)?.size ?? 0) > 1,
      );
      return [word, split?.noun ?? word];
    }),
  );
}
