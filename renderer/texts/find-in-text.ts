import type { Segment } from '#core/texts/segment-schema.ts';
import { languages, type Language } from '#core/texts/language.ts';

/** One place where the note has what was looked for. */
export interface Match {
  segment: string;
  language: Language;
  start: number;
  end: number;
  /** Counted through the note from 0, English before Korean in each segment. */
  number: number;
}

/** Every place, in the order of reading, that has `query`: upper and lower case alike, a space for any run of them. */
export function findInSegments(segments: readonly Segment[], query: string): Match[] {
  const pattern = patternOf(query);
  if (!pattern) return [];
  return segments
    .flatMap(({ id, text }) =>
      languages.flatMap((language) =>
        [...(text[language] ?? '').matchAll(pattern)].map((found) => ({
          segment: id,
          language,
          start: found.index,
          end: found.index + found[0].length,
        })),
      ),
    )
    .map(({ segment, language, start, end }, number) => ({ segment, language, start, end, number }));
}

/** What some keyboards send decomposed is composed first, as the note is. */
function patternOf(query: string): RegExp | null {
  const words = query.normalize('NFC').trim().split(/\s+/u);
  if (words[0] === '') return null;
  return new RegExp(words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+'), 'giu');
}

/** The match after or before one, around the ends; the first when there is none yet. */
export function stepMatch(current: number, count: number, step: 1 | -1): number {
  return count === 0 ? 0 : (current + step + count) % count;
}
