import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';
import type { Report } from '#core/content/compile/fault.ts';
import type { LanguageText } from '#core/content/compile/read-text.ts';
import type { Located } from '#core/content/compile/read-yaml.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { bothLanguagesSchema } from '#core/texts/bilingual.ts';
import type { Segment, TextDocument } from '#core/texts/segment-schema.ts';

/** `consistency.yaml`: where the translation rightly says a term in another way than the glossary, and why. */
export const consistencyFileSchema = z.strictObject({
  exceptions: z.array(z.strictObject({ segment: slugSchema, term: slugSchema, reason: bothLanguagesSchema })),
});

/** How far the translation keeps to the glossary. */
export interface Consistency {
  /** Terms marked in translated segments, each counted once a segment. */
  places: number;
  exceptions: number;
}

/**
 * Wherever a term's English stands, its preferred Korean (or a Korean abbreviation of it) must stand in the translation,
 * but for the exceptions, each of which must be needed.
 */
export function checkConsistency(
  text: TextDocument,
  korean: LanguageText,
  terms: readonly Term[],
  exceptions: Located<z.infer<typeof consistencyFileSchema>>,
  report: Report,
): Consistency {
  const known = new Map(terms.map((term) => [term.id, term]));
  const lines = new Map(korean.sections.flatMap(({ segments }) => segments.map(({ id, line }) => [id, line] as const)));
  const excepted = new Map(
    exceptions.value.exceptions.map(({ segment, term }, index) => [`${segment} ${term}`, index]),
  );
  const needed = new Set<string>();
  let places = 0;
  for (const segment of text.sections.flatMap(({ segments }) => segments)) {
    if (segment.text.ko === null) continue;
    for (const id of new Set(segment.marks.en.map(({ term }) => term))) {
      const term = known.get(id);
      if (!term) continue;
      places += 1;
      if (saysPreferred(segment, term)) continue;
      const key = `${segment.id} ${id}`;
      if (excepted.has(key)) needed.add(key);
      else {
        report({
          file: korean.file,
          line: lines.get(segment.id) ?? 1,
          code: 'term-inconsistent',
          params: { segment: segment.id, en: term.en.preferred, ko: term.ko.preferred },
        });
      }
    }
  }
  for (const [key, index] of excepted) {
    if (needed.has(key)) continue;
    const line = exceptions.lineOf(['exceptions', index]);
    report({ file: exceptions.file, line, code: 'exception-needless', params: { exception: key } });
  }
  return { places, exceptions: needed.size };
}

function saysPreferred(segment: Segment, { ko, partOfSpeech }: Term): boolean {
  const said = squeeze(segment.text.ko ?? '');
  return [ko.preferred, ...ko.abbreviations].some((text) => {
    const stem = partOfSpeech === 'noun' || partOfSpeech === 'proper-noun' ? text : text.replace(/(?:하|되)?다$/u, '');
    return said.includes(squeeze(stem));
  });
}
