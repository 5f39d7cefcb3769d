import { z } from 'zod';
import type { Passage } from '#core/documents/passages.ts';
import { allDesignations } from '#core/glossary/designations.ts';
import type { FindableTerm } from '#core/glossary/find-occurrences.ts';
import { acronymsMet, isNoAcronym } from '#core/texts/acronyms.ts';

/** An acronym that the text uses and neither it nor a glossary says what it stands for. */
export const unexplainedAcronymSchema = z.strictObject({
  acronym: z.string(),
  count: z.number().int().positive(),
  /** Where it is first met: `[start, end)` of the passage at `place`. */
  place: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type UnexplainedAcronym = z.infer<typeof unexplainedAcronymSchema>;

/** Longer words in capitals are shouted, not shortened. */
const longest = 10;

/** The acronyms that glossaries know: each by itself, or as a part of a designation ("SDG Summit"). */
export function acronymsOfTerms(terms: readonly FindableTerm[]): ReadonlySet<string> {
  const designations = terms.flatMap(({ en, ko }) => [...allDesignations(en), ...allDesignations(ko)]);
  return new Set(designations.flatMap((designation) => acronymsMet(designation).map(({ acronym }) => acronym)));
}

/** In the order in which they are met. A text in capitals has words, and no acronyms. */
export function unexplainedAcronyms(passages: readonly Passage[], known: ReadonlySet<string>): UnexplainedAcronym[] {
  const met = new Map<string, UnexplainedAcronym>();
  const explained = new Set<string>();
  for (const { place, text } of passages) {
    if (isInCapitals(text)) continue;
    for (const { acronym, start, end } of acronymsMet(text)) {
      if (known.has(acronym) || acronym.length > longest || isNoAcronym(acronym)) continue;
      if (isExplained(text, start, end)) explained.add(acronym);
      const before = met.get(acronym);
      if (before) before.count += 1;
      else met.set(acronym, { acronym, count: 1, place, start, end });
    }
  }
  return [...met.values()].filter(({ acronym }) => !explained.has(acronym));
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return text.trim().split(/\s+/u).length > 1 && capitals > letters.length * 0.7 && !/[가-힣]/u.test(text);
}

/** How far before a bracket the words that it shortens may begin. */
const longestName = 160;

/** "Sustainable Development Goals (SDGs)", "SDGs (Sustainable Development Goals)", "지속가능발전목표(SDGs)", "KRILA(한국…연구원)". */
function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  const after = text.slice(end, end + longestName);
  const acronym = text.slice(start, end);
  const opened = /(?:^|\s|[^\s(（]) ?[(（](?:이하|hereafter|the)?\s*[‘“"']?$/u.exec(before);
  if (opened && /^s?[’”"']?[)）,;]/u.test(after)) {
    const name = before.slice(0, opened.index + 1);
    return /[가-힣]\s*$/u.test(name) || shortens(acronym, name);
  }
  const inBrackets = /^s?\s?[(（]([^()（）]{4,})[)）]/u.exec(after)?.[1];
  return inBrackets !== undefined && (/[가-힣]{2}/u.test(inBrackets) || shortens(acronym, inBrackets));
}

/** Whether the letters are, in their order, initials and capitals of the words. */
function shortens(acronym: string, words: string): boolean {
  const initials = words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll(/[^\p{Lu}\p{N}]/gu, ''))
    .join('');
  let at = 0;
  for (const letter of acronym.replaceAll('&', '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
