import { squeeze } from '#core/glossary/normalise.ts';
import { languages } from '#core/texts/language.ts';
import type { Figure } from '#core/numbers/figure-schema.ts';

/** The figures that have every word of `query` somewhere: as written, as read aloud or in the note, in either language. */
export function findFigures(figures: readonly Figure[], query: string): Figure[] {
  const words = query
    .split(/\s+/u)
    .map(squeeze)
    .filter((word) => word !== '');
  return figures.filter(({ text, read, note }) => {
    const fields = languages
      .flatMap((language) => [text[language], read[language], note?.[language] ?? ''])
      .map(squeeze);
    return words.every((word) => fields.some((field) => field.includes(word)));
  });
}
