import { allDesignations } from '#core/glossary/designations.ts';
import type { FindableTerm } from '#core/glossary/find-occurrences.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import { englishTokens, tokensOf } from '#core/glossary/tokens.ts';
import type { Language } from '#core/texts/language.ts';

/** What a glossary already names, wholly or as a part of something longer. */
export interface KnownDesignations {
  /** English: keys of tokens joined by spaces. Korean: squeezed. */
  isKnown: (key: string, language: Language) => boolean;
}

/** Longer parts of designations are no candidates anyway. */
const longestPart = 8;

export function knownDesignations(terms: readonly FindableTerm[]): KnownDesignations {
  const english = new Set<string>();
  for (const term of terms) for (const designation of allDesignations(term.en)) addParts(english, designation);
  const korean = terms.flatMap(({ ko }) => allDesignations(ko).map(squeeze)).join('\n');
  return { isKnown: (key, language) => (language === 'en' ? english.has(key) : korean.includes(key)) };
}

function addParts(parts: Set<string>, designation: string): void {
  const keys = tokensOf(designation, englishTokens).map(({ key }) => key);
  for (let from = 0; from < keys.length; from += 1) {
    let part = '';
    for (let to = from; to < keys.length && to - from < longestPart; to += 1) {
      part = part === '' ? (keys[to] as string) : `${part} ${keys[to] as string}`;
      parts.add(part);
    }
  }
}
