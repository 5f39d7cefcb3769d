import type { Occurrence } from '#core/glossary/term-schema.ts';
import { languages } from '#core/texts/bilingual.ts';
import type { TextDocument } from '#core/texts/segment-schema.ts';

/** Which terms occur in which segments, in the order of the text; one for each term, segment and language. */
export function occurrencesIn(text: TextDocument): Occurrence[] {
  return text.sections.flatMap(({ segments }) =>
    segments.flatMap(({ id, marks }) =>
      languages.flatMap((language) =>
        [...new Set(marks[language].map(({ term }) => term))].map((term) => ({ term, segment: id, language })),
      ),
    ),
  );
}
