import { allDesignations } from '#core/glossary/designations.ts';
import { singular, verbForms } from '#core/glossary/english-inflection.ts';
import { foldLetters } from '#core/glossary/normalise.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { isHangul } from '#core/korean/hangul.ts';
import { followsNoun } from '#core/korean/particles.ts';
import type { Language } from '#core/texts/bilingual.ts';
import type { Mark } from '#core/texts/segment-schema.ts';

export interface FindOccurrences {
  /** What to mark in a text: in order, none overlapping, the longest match at each place. */
  marks(text: string, language: Language): Mark[];
  /** The ids of all terms in a text, those inside a longer one too ("smart city" in "smart city initiative"). */
  terms(text: string, language: Language): Set<string>;
}

/** Prepares the terms once; finding is then linear in the text. */
export function createFindOccurrences(terms: readonly Term[]): FindOccurrences {
  const trees = { en: englishTree(terms), ko: koreanTree(terms) };
  return {
    marks: (text, language) => marksFrom(text, trees[language]),
    terms: (text, language) => termsIn(text, trees[language]),
  };
}

/** One step of the tree of designations; `term` where a designation ends here. */
interface Node {
  next: Map<string, Node>;
  term: string | null;
  /** An acronym is only met in capitals: "IT" is a term, "it" is not. */
  capitals: boolean;
}

/** A piece of text that is matched as a whole: an English word, a Korean syllable. */
interface Token {
  key: string;
  start: number;
  end: number;
  /** A designation may begin here; one may end here. */
  begins: boolean;
  ends: boolean;
  capitals: boolean;
  /** Nothing but what may stand inside a designation lies between this token and the one before. */
  joined: boolean;
}

type Tree = { root: Node; tokens: (text: string) => Token[] };

function marksFrom(text: string, { root, tokens }: Tree): Mark[] {
  const all = tokens(text);
  const marks: Mark[] = [];
  let index = 0;
  while (index < all.length) {
    const match = all[index]?.begins ? longestFrom(all, index, root) : null;
    if (match) {
      marks.push(match.mark);
      index = match.nextIndex;
    } else index += 1;
  }
  return marks;
}

function termsIn(text: string, { root, tokens }: Tree): Set<string> {
  const all = tokens(text);
  return new Set(
    all.flatMap(({ begins }, index) => (begins ? matchesFrom(all, index, root).map(({ mark }) => mark.term) : [])),
  );
}

interface Match {
  mark: Mark;
  nextIndex: number;
}

function longestFrom(tokens: Token[], from: number, root: Node): Match | null {
  return matchesFrom(tokens, from, root).at(-1) ?? null;
}

/** Every term that begins at one token, the shortest first. */
function matchesFrom(tokens: Token[], from: number, root: Node): Match[] {
  const start = tokens[from]?.start ?? 0;
  const found: Match[] = [];
  let node = root;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (index > from && !token.joined) break;
    const next = node.next.get(token.key);
    if (!next) break;
    node = next;
    if (node.term !== null && token.ends && (!node.capitals || token.capitals)) {
      found.push({ mark: { term: node.term, start, end: token.end }, nextIndex: index + 1 });
    }
  }
  return found;
}

const insideEnglish = /^[\s\-‐‑–&/'’.]{1,3}$/u;

/** Addresses are read letter by letter or not at all: "un.org" holds no term. */
const addresses = /https?:\S+|\S+@\S+/gu;

function englishTokens(text: string): Token[] {
  let previousEnd = 0;
  const spoken = text.replaceAll(addresses, (address) => '\u0000'.repeat(address.length));
  return [...spoken.matchAll(/[\p{Script=Latin}\p{N}]+/gu)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const joined = insideEnglish.test(text.slice(previousEnd, start));
    previousEnd = end;
    return { key: englishKey(match[0]), start, end, begins: true, ends: true, capitals: isAcronym(match[0]), joined };
  });
}

function englishKey(word: string): string {
  return singular(foldLetters(word));
}

function isAcronym(word: string): boolean {
  return /^[A-Z0-9]*[A-Z][A-Z0-9]*s?$/u.test(word) && /[A-Z0-9]{2}/u.test(word);
}

function koreanTokens(text: string): Token[] {
  const tokens: Token[] = [];
  // A middle dot joins two nouns into a list: it is part of a term that has one, and parts all others.
  for (const word of text.matchAll(/[\p{Script=Hangul}\p{Script=Latin}\p{N}]+|[·‧]/gu)) {
    const between = text.slice(tokens.at(-1)?.end ?? 0, word.index);
    let offset = 0;
    for (const character of word[0]) {
      const after = word[0].slice(offset + character.length);
      tokens.push({
        key: foldLetters(character),
        start: word.index + offset,
        end: word.index + offset + character.length,
        begins: offset === 0,
        ends: isHangul(character) ? followsNoun(after) : after === '' || isHangul(after[0]),
        capitals: true,
        joined: offset > 0 || /^[\s\-/]{0,2}$/u.test(between),
      });
      offset += character.length;
    }
  }
  return tokens;
}

function englishTree(terms: readonly Term[]): Tree {
  const root = emptyNode();
  for (const term of terms) {
    for (const designation of allDesignations(term.en)) {
      for (const form of term.partOfSpeech === 'verb' ? verbPhraseForms(designation) : [designation]) {
        const words = englishTokens(form);
        plant(
          root,
          words.map(({ key }) => key),
          term.id,
          words.length === 1 && isAcronym(form),
        );
      }
    }
  }
  return { root, tokens: englishTokens };
}

function verbPhraseForms(phrase: string): string[] {
  const [verb = phrase, ...rest] = phrase.split(' ');
  return verbForms(verb).map((form) => [form, ...rest].join(' '));
}

function koreanTree(terms: readonly Term[]): Tree {
  const root = emptyNode();
  for (const term of terms) {
    for (const designation of allDesignations(term.ko)) {
      plant(
        root,
        koreanTokens(designation).map(({ key }) => key),
        term.id,
        false,
      );
    }
  }
  return { root, tokens: koreanTokens };
}

function emptyNode(): Node {
  return { next: new Map(), term: null, capitals: false };
}

function plant(root: Node, keys: string[], term: string, capitals: boolean): void {
  if (keys.length === 0) return;
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = emptyNode()));
    node = next;
  }
  // The first term to claim a designation keeps it; the compiler reports two claims as a fault.
  if (node.term === null) Object.assign(node, { term, capitals });
}
