import { createContext, use } from 'react';
import type { FindOccurrences } from '#core/glossary/find-occurrences.ts';
import type { Language } from '#core/texts/language.ts';
import type { Mark } from '#core/texts/segment-schema.ts';

/** Finds the user's own terms in a text; null while there are none. */
export const OwnMarksContext = createContext<FindOccurrences | null>(null);

const none: readonly Mark[] = [];
/** What was found in each text; forgotten with the terms it was found by. */
const found = new WeakMap<FindOccurrences, Map<string, readonly Mark[]>>();

/** The marks of own terms in a text; none without a language, as for whoever is speaking. */
export function useOwnMarks(text: string, language: Language | undefined): readonly Mark[] {
  const find = use(OwnMarksContext);
  if (!find || !language) return none;
  const known = found.get(find) ?? new Map<string, readonly Mark[]>();
  found.set(find, known);
  const key = `${language} ${text}`;
  const marks = known.get(key) ?? find.marks(text, language);
  known.set(key, marks);
  return marks;
}
