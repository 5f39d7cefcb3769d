import { z } from 'zod';
import { languageSchema } from '#core/texts/bilingual.ts';

/** What may be a term of an imported text that no glossary has yet. */
export const candidateSchema = z.strictObject({
  /** As the text writes it most often. */
  text: z.string(),
  language: languageSchema,
  count: z.number().int().positive(),
  /** Where it is first met: `[start, end)` in UTF-16 units of the passage at `place`. */
  place: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** A candidate before it is ranked. */
export interface Tally {
  key: string;
  /** In words; of Korean in halves of syllables, as compounds are written without spaces. */
  length: number;
  count: number;
  /** How often it is written as a name or an acronym, in the middle of a sentence. */
  asName: number;
  place: string;
  start: number;
  end: number;
  /** How often it is written in which way. */
  written: Map<string, number>;
}

/** Counts one occurrence. */
export function tally(
  tallies: Map<string, Tally>,
  met: Omit<Tally, 'count' | 'asName' | 'written'>,
  text: string,
  isName: boolean,
): void {
  const known = tallies.get(met.key) ?? { ...met, count: 0, asName: 0, written: new Map<string, number>() };
  known.count += 1;
  if (isName) known.asName += 1;
  known.written.set(text, (known.written.get(text) ?? 0) + 1);
  tallies.set(met.key, known);
}

/** As it is written most often; of two ways the shorter, which is the singular, then the earlier. */
export function usualForm({ written }: Tally): string {
  const [usual] = [...written].toSorted(([a, often], [b, oftenB]) => oftenB - often || a.length - b.length)[0] ?? [''];
  return usual;
}
