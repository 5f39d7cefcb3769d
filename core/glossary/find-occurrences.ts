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

/** What is needed of a term to find it: an own term will do as well as one of the event. */
export type FindableTerm = Pick<Term, 'id' | 'partOfSpeech' | 'en' | 'ko'>;

/** Prepares the terms once; finding is then linear in the text. */
export function createFindOccurrences(terms: readonly FindableTerm[]): FindOccurrences {
  const dictionaries = { en: englishDictionary(terms), ko: koreanDictionary(terms) };
  return {
    marks: (text, language) => marksFrom(text, dictionaries[language]),
    terms: (text, language) => termsIn(text, dictionaries[language]),
  };
}

/** The designations of one language. */
interface Dictionary {
  tokens: Tokens;
  /**
   * Those that may begin with a token. They are taken apart when a text first asks for them: of a glossary of twenty
   * thousand terms a text begins few.
   */
  beginningWith: (firstKey: string) => Beginning | null;
}

/** The designations whose first tokens are of one group. */
interface Beginning {
  /** By the keys of its tokens, put together: the term. */
  terms: Map<string, string>;
  /** How many tokens the longest has. */
  longest: number;
  /** The keys of acronyms, which are only met in capitals: "IT" is a term, "it" is not. */
  acronyms: Set<string>;
}

interface Claim {
  designation: string;
  term: string;
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
  const { tokens, beginningWith } = dictionary;
  const first = all[from] as Token;
  const beginning = first.begins ? beginningWith(first.key) : null;
  if (!beginning) return noMatches;
  const { terms, longest, acronyms } = beginning;
  const found: Match[] = [];
  let key = '';
  for (let length = 1; length <= longest && from + length <= all.length; length += 1) {
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

const noMatches: readonly Match[] = [];

function isAcronym(word: string): boolean {
  return /^[A-Z0-9]*[A-Z][A-Z0-9]*s?$/u.test(word) && /[A-Z0-9]{2}/u.test(word);
}

function englishDictionary(terms: readonly FindableTerm[]): Dictionary {
  return dictionaryOf(englishTokens, terms, ({ en, partOfSpeech }) =>
    partOfSpeech === 'verb' ? allDesignations(en).flatMap(verbPhraseForms) : allDesignations(en),
  );
}

function verbPhraseForms(phrase: string): string[] {
  const [verb = phrase, ...rest] = phrase.split(' ');
  return verbForms(verb).map((form) => [form, ...rest].join(' '));
}

function koreanDictionary(terms: readonly FindableTerm[]): Dictionary {
  return dictionaryOf(koreanTokens, terms, ({ ko }) => allDesignations(ko));
}

function dictionaryOf(
  tokens: Tokens,
  terms: readonly FindableTerm[],
  designationsOf: (term: FindableTerm) => string[],
): Dictionary {
  const claims = new Map<string, Claim[]>();
  for (const term of terms) {
    for (const designation of designationsOf(term)) {
      const group = tokens.firstGroup(designation);
      if (group === null) continue;
      const others = claims.get(group);
      if (others) others.push({ designation, term: term.id });
      else claims.set(group, [{ designation, term: term.id }]);
    }
  }
  const beginnings: Map<string, Claim[] | Beginning> = claims;
  return {
    tokens,
    beginningWith(firstKey) {
      const group = tokens.groupOf(firstKey);
      const own = beginnings.get(group);
      if (!Array.isArray(own)) return own ?? null;
      const takenApart = beginningOf(own, tokens);
      beginnings.set(group, takenApart);
      return takenApart;
    },
  };
}

function beginningOf(claims: readonly Claim[], tokens: Tokens): Beginning {
  const beginning: Beginning = { terms: new Map(), longest: 0, acronyms: new Set() };
  for (const { designation, term } of claims) {
    const keys: string[] = [];
    tokens.each(designation, (key) => keys.push(key));
    const key = keys.join(tokens.separator);
    // The first term to claim a designation keeps it; the compiler reports two claims as a fault.
    if (beginning.terms.has(key)) continue;
    beginning.terms.set(key, term);
    beginning.longest = Math.max(beginning.longest, keys.length);
    if (tokens === englishTokens && keys.length === 1 && isAcronym(designation)) beginning.acronyms.add(key);
  }
  return beginning;
}
