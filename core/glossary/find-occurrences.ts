import { allDesignations } from '#core/glossary/designations.ts';
import { verbForms } from '#core/glossary/english-inflection.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { englishTokens, koreanTokens, tokensOf, type Token, type Tokens } from '#core/glossary/tokens.ts';
import type { Language } from '#core/texts/language.ts';
import type { Mark } from '#core/texts/segment-schema.ts';

export interface FindOccurrences {
  /** What to mark in a text: in order, none overlapping, the longest match at each place. */
  marks(text: string, language: Language): Mark[];
  /** The ids of all terms in a text, those inside a longer one too ("smart city" in "smart city initiative"). */
  terms(text: string, language: Language): Set<string>;
}

/** Prepares the terms once; finding is then linear in the text. */
export function createFindOccurrences(terms: readonly Term[]): FindOccurrences {
  const dictionaries = { en: englishDictionary(terms), ko: koreanDictionary(terms) };
  return {
    marks: (text, language) => marksFrom(text, dictionaries[language]),
    terms: (text, language) => termsIn(text, dictionaries[language]),
  };
}

/** The designations of one language. */
interface Dictionary {
  tokens: Tokens;
  /** By the keys of its tokens, put together: the term. */
  terms: Map<string, string>;
  /** By its first key: how many tokens has the longest designation that begins so. */
  longest: Map<string, number>;
  /** The keys of acronyms, which are only met in capitals: "IT" is a term, "it" is not. */
  acronyms: Set<string>;
}

function marksFrom(text: string, dictionary: Dictionary): Mark[] {
  const tokens = tokensOf(text, dictionary.tokens);
  const marks: Mark[] = [];
  let index = 0;
  while (index < tokens.length) {
    const match = matchesFrom(text, tokens, index, dictionary).at(-1);
    if (match) marks.push(match.mark);
    index += match?.length ?? 1;
  }
  return marks;
}

function termsIn(text: string, dictionary: Dictionary): Set<string> {
  const tokens = tokensOf(text, dictionary.tokens);
  return new Set(
    tokens.flatMap((_, index) => matchesFrom(text, tokens, index, dictionary).map(({ mark }) => mark.term)),
  );
}

interface Match {
  mark: Mark;
  /** In tokens. */
  length: number;
}

/** Every term that begins at one token, the shortest first. */
function matchesFrom(text: string, all: readonly Token[], from: number, dictionary: Dictionary): readonly Match[] {
  const { tokens, terms, longest, acronyms } = dictionary;
  const first = all[from] as Token;
  const most = first.begins ? (longest.get(first.key) ?? 0) : 0;
  const found: Match[] = [];
  let key = '';
  for (let length = 1; length <= most && from + length <= all.length; length += 1) {
    const token = all[from + length - 1] as Token;
    if (length > 1 && !tokens.areJoined(text, all[from + length - 2] as Token, token)) break;
    key = length === 1 ? token.key : key + tokens.separator + token.key;
    const term = terms.get(key);
    if (term === undefined || !tokens.mayEnd(text, token)) continue;
    if (acronyms.has(key) && !isAcronym(text.slice(first.start, token.end))) continue;
    found.push({ mark: { term, start: first.start, end: token.end }, length });
  }
  return found;
}

function isAcronym(word: string): boolean {
  return /^[A-Z0-9]*[A-Z][A-Z0-9]*s?$/u.test(word) && /[A-Z0-9]{2}/u.test(word);
}

function englishDictionary(terms: readonly Term[]): Dictionary {
  const dictionary = emptyDictionary(englishTokens);
  for (const term of terms) {
    for (const designation of allDesignations(term.en)) {
      const forms = term.partOfSpeech === 'verb' ? verbPhraseForms(designation) : [designation];
      for (const form of forms) claim(dictionary, form, term.id);
    }
  }
  return dictionary;
}

function verbPhraseForms(phrase: string): string[] {
  const [verb = phrase, ...rest] = phrase.split(' ');
  return verbForms(verb).map((form) => [form, ...rest].join(' '));
}

function koreanDictionary(terms: readonly Term[]): Dictionary {
  const dictionary = emptyDictionary(koreanTokens);
  for (const term of terms) {
    for (const designation of allDesignations(term.ko)) claim(dictionary, designation, term.id);
  }
  return dictionary;
}

function emptyDictionary(tokens: Tokens): Dictionary {
  return { tokens, terms: new Map(), longest: new Map(), acronyms: new Set() };
}

function claim({ tokens, terms, longest, acronyms }: Dictionary, designation: string, term: string): void {
  let first = '';
  let key = '';
  let length = 0;
  tokens.each(designation, (own) => {
    if (length === 0) first = own;
    key = length === 0 ? own : key + tokens.separator + own;
    length += 1;
  });
  // The first term to claim a designation keeps it; the compiler reports two claims as a fault.
  if (length === 0 || terms.has(key)) return;
  terms.set(key, term);
  if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  if (tokens === englishTokens && length === 1 && isAcronym(designation)) acronyms.add(key);
}
