import { z } from 'zod';
import type { Coverage } from '#core/content/coverage.ts';

const count = z.number().int().nonnegative();

/** `floors.yaml`: what this event's content must not fall below again. All counts are "at least", exceptions "at most". */
export const floorsSchema = z.strictObject({
  segmentsTranslated: count,
  terms: count,
  termsOfSource: count,
  termsInEachDomain: count,
  occurrences: count,
  figures: count,
  decks: count,
  slidesInEachDeck: count,
  acronymsUnknown: count,
  consistencyExceptions: count,
});
export type Floors = z.infer<typeof floorsSchema>;

export interface Shortfall {
  key: keyof Floors;
  floor: number;
  measured: number;
}

/** Where the content has fallen below its floors. */
export function shortfalls(floors: Floors, coverage: Coverage): Shortfall[] {
  const least: Omit<Floors, 'acronymsUnknown' | 'consistencyExceptions'> = {
    segmentsTranslated: coverage.segments.translated,
    terms: coverage.terms.all,
    termsOfSource: coverage.terms.ofSource,
    termsInEachDomain: Math.min(...Object.values(coverage.terms.byDomain)),
    occurrences: coverage.occurrences,
    figures: coverage.figures,
    decks: coverage.decks.length,
    slidesInEachDeck: Math.min(...coverage.decks.map(({ slides }) => slides)),
  };
  const most = {
    acronymsUnknown: coverage.acronyms.unknown.length,
    consistencyExceptions: coverage.consistency?.exceptions ?? 0,
  };
  const fallen = (measures: Partial<Floors>, isShort: (measured: number, floor: number) => boolean) =>
    (Object.entries(measures) as [keyof Floors, number][])
      .map(([key, measured]) => ({ key, measured, floor: floors[key] }))
      .filter(({ measured, floor }) => isShort(measured, floor));
  return [
    ...fallen(least, (measured, floor) => measured < floor),
    ...fallen(most, (measured, floor) => measured > floor),
  ];
}
