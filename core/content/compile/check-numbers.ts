import { z } from 'zod';
import type { Report } from '#core/content/compile/fault.ts';
import type { LanguageText } from '#core/content/compile/read-text.ts';
import type { Located } from '#core/content/compile/read-yaml.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import { figureSchema, type Figure } from '#core/numbers/figure-schema.ts';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { languages } from '#core/texts/language.ts';
import type { TextDocument } from '#core/texts/segment-schema.ts';

export const numbersFileSchema = z.strictObject({ figures: z.array(figureSchema) });

/** Every figure stands where it says it does, and no digit of the text is without its figure. */
export function checkNumbers(
  numbers: Located<z.infer<typeof numbersFileSchema>>,
  text: TextDocument,
  english: LanguageText,
  report: Report,
): void {
  const { file, lineOf, value } = numbers;
  uniqueIds(
    value.figures.map(({ id }, index) => ({ id, line: lineOf(['figures', index, 'id']) })),
    file,
    report,
  );
  const places = new Map(placesOf(text));
  value.figures.forEach((figure, index) =>
    figure.segments.forEach((id, s) => {
      const line = lineOf(['figures', index, 'segments', s]);
      const place = places.get(id);
      if (!place) report({ file, line, code: 'unknown-segment', params: { id } });
      for (const language of languages) {
        if (place?.[language]?.includes(figure.text[language]) === false) {
          report({
            file,
            line,
            code: 'figure-not-in-text',
            params: { id: figure.id, text: figure.text[language], segment: id },
          });
        }
      }
    }),
  );
  const lines = new Map(
    english.sections.flatMap((section) => [section, ...section.segments].map(({ id, line }) => [id, line] as const)),
  );
  for (const [id, { en }] of places) {
    for (const digits of uncovered(
      en,
      value.figures.filter(({ segments }) => segments.includes(id)),
    )) {
      report({ file: english.file, line: lines.get(id) ?? 1, code: 'figure-missing', params: { digits, segment: id } });
    }
  }
}

function placesOf(text: TextDocument): [string, Bilingual][] {
  return text.sections.flatMap(({ id, title, segments }) => [
    [id, title] as [string, Bilingual],
    ...segments.map((segment) => [segment.id, segment.text] as [string, Bilingual]),
  ]);
}

/** The runs of digits of a text that stand in none of the figures; addresses (links) hold none to be read aloud. */
function uncovered(text: string, figures: readonly Figure[]): string[] {
  const longestFirst = figures.map((figure) => figure.text.en).toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce(
    (left, figure) => left.replaceAll(figure, ' '),
    text.replaceAll(/https?:\S+/gu, ' '),
  );
  return rest.match(/\d[\d.,:/-]*/gu) ?? [];
}
