import type { FindOccurrences } from '#core/glossary/find-occurrences.ts';
import type { Occurrence } from '#core/glossary/term-schema.ts';
import { languages } from '#core/texts/language.ts';
import type { TextDocument } from '#core/texts/segment-schema.ts';

/** Which terms occur in which segments and titles of sections, in the order of the text; one for each place and language. */
export function occurrencesIn(document: TextDocument, find: FindOccurrences): Occurrence[] {
  const places = document.sections.flatMap(({ id, title, segments }) => [{ id, text: title }, ...segments]);
  return places.flatMap(({ id, text }) =>
    languages.flatMap((language) =>
      [...find.terms(text[language] ?? '', language)].map((term) => ({ term, segment: id, language })),
    ),
  );
}
