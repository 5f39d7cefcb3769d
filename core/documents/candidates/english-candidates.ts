import { tally, type Tally } from '#core/documents/candidates/candidate.ts';
import { cannotEnd, isEdgeless, isGeneral } from '#core/documents/candidates/english-stop-words.ts';
import type { KnownDesignations } from '#core/documents/candidates/known-designations.ts';
import type { MarkedPassage } from '#core/documents/mark-passages.ts';
import { englishTokens, tokensOf } from '#core/glossary/tokens.ts';
import type { Mark } from '#core/texts/segment-schema.ts';

/** Content words of a candidate; a name may hold linking words beside ("Ministry of the Interior and Safety"). */
const mostWords = 4;
const mostLinks = 3;

/** What is met less often in one text is chance: a single word, a phrase. Names and acronyms are taken at their first. */
const leastOften = { word: 3, phrase: 2, nameOfOneWord: 2 };
const shortestWord = 5;

interface Word {
  key: string;
  lower: string;
  start: number;
  end: number;
  /** Follows the word before with nothing but a space between. */
  joined: boolean;
  isCapital: boolean;
  isAcronym: boolean;
  /** Capital where a sentence does not ask for one. */
  isName: boolean;
}

/** What may be English terms: runs of 1 to 4 words with none at the edges that a term cannot have there. */
export function englishCandidates(passages: readonly MarkedPassage[], known: KnownDesignations): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const passage of passages) {
    const words = wordsOf(passage.text);
    for (let from = 0; from < words.length; from += 1) countFrom(words, from, passage, tallies);
  }
  return [...tallies.values()].filter((each) => isWorthIt(each) && !known.isKnown(each.key, 'en'));
}

function countFrom(
  words: readonly Word[],
  from: number,
  { text, place, marks }: MarkedPassage,
  tallies: Map<string, Tally>,
): void {
  const first = words[from] as Word;
  if (isEdgeless(first.lower) && !first.isAcronym) return;
  let links = 0;
  let key = '';
  for (let to = from; to < words.length; to += 1) {
    const last = words[to] as Word;
    const length = to - from + 1 - links;
    if (to > from && !last.joined) return;
    key = key === '' ? last.key : `${key} ${last.key}`;
    const isLink = to > from && isLinkIn(words, from, to);
    if (isLink) links += 1;
    if (isLink ? links > mostLinks : length > mostWords) return;
    if (isLink) continue;
    if (isEdgeless(last.lower) && !last.isAcronym) return;
    const span = words.slice(from, to + 1);
    if (!mayBeTerm(span) || !isNew(span, marks)) continue;
    const isName = span.every((word) => word.isName || word.isAcronym || linking.has(word.lower));
    const met = { key, length, place, start: first.start, end: last.end };
    tally(tallies, met, text.slice(first.start, last.end), isName);
  }
}

const linking: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'the', 'de', 'la']);

/** "of" links the words of any term, the other small words those of names alone; "and" only what belongs to an "of". */
function isLinkIn(words: readonly Word[], from: number, at: number): boolean {
  const link = words[at] as Word;
  if (!linking.has(link.lower) || link.isCapital) return false;
  if (link.lower === 'of') return true;
  const next = words[at + 1];
  if (!next || !(words[from] as Word).isName) return false;
  if (link.lower === 'and' && !words.slice(from, at).some(({ lower }) => lower === 'of' || lower === 'for'))
    return false;
  return (next.isCapital && !next.isAcronym) || linking.has(next.lower);
}

function mayBeTerm(span: readonly Word[]): boolean {
  const last = span.at(-1) as Word;
  const first = span[0] as Word;
  if (last.isAcronym) return span.length === 1 || !isGeneral(first.lower);
  if (cannotEnd(last.lower)) return false;
  if (span.length > 1 && span.every(({ lower }) => isGeneral(lower) || cannotEnd(lower) || linking.has(lower)))
    return false;
  if (span.some(({ lower }) => lower === 'of') && (first.isAcronym || (isGeneral(first.lower) && !first.isName)))
    return false;
  return !isGeneral(last.lower) || (span.length > 1 && last.isName);
}

/** Neither within a known term nor cutting one in two, and with a word of its own. */
function isNew(span: readonly Word[], marks: readonly Mark[]): boolean {
  const start = (span[0] as Word).start;
  const end = (span.at(-1) as Word).end;
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  if (touching.some((mark) => mark.start < start || mark.end > end || (mark.start === start && mark.end === end)))
    return false;
  return span.some(
    (word) => !linking.has(word.lower) && !touching.some((mark) => mark.start < word.end && mark.end > word.start),
  );
}

function isWorthIt({ key, length, count, asName, written }: Tally): boolean {
  if (length > 1) return count >= leastOften.phrase || asName > 0;
  if ([...written.keys()].every(isAcronym)) return true;
  if (asName === count) return count >= leastOften.nameOfOneWord && key.length > 2;
  return count >= leastOften.word && key.length >= shortestWord && !cannotEnd(key);
}

function isAcronym(text: string): boolean {
  return /^(?=.*[A-Z].*[A-Z])[A-Z0-9][A-Z0-9&-]+s?$/u.test(text) && !/^(?:[IVXLC]+|AM|PM)$/u.test(text);
}

const wordPattern = /[\p{Script=Latin}\p{N}]+(?:[-‐‑'’&][\p{Script=Latin}\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
  const spoken =
    text.includes('@') || text.includes(':')
      ? text.replaceAll(/https?:\S+|\S+@\S+/gu, (address) => '\0'.repeat(address.length))
      : text;
  const found = [...spoken.matchAll(wordPattern)];
  const longer = found.filter(([word]) => word.length > 3);
  // In a title every word is capital: there it says nothing.
  const capitals = longer.filter(([word]) => isCapital(word)).length;
  const isTitle = longer.length > 1 && capitals > longer.length * 0.7 && !/[.!?]\W*$/u.test(text.slice(-8));
  let endBefore = 0;
  return found.map(([word], index) => {
    const start = (found[index] as RegExpExecArray).index;
    const between = text.slice(endBefore, start);
    endBefore = start + word.length;
    const own = word.replace(/['’]s$/u, '');
    const beginsSentence = index === 0 || /[.!?:;“"(•–—\n]/u.test(between);
    return {
      key: tokensOf(own, englishTokens)
        .map(({ key }) => key)
        .join(' '),
      lower: own.toLowerCase(),
      start,
      end: start + own.length,
      joined: index > 0 && /^[^\S\n]{1,2}$/u.test(between),
      isCapital: isCapital(own),
      isAcronym: isAcronym(own) && !(isTitle && own.length > 6),
      isName: isCapital(own) && !beginsSentence && !isTitle,
    };
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
