import { z } from 'zod';
import { bilingualSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

/** A place where a footnote is called: `at` counts UTF-16 units into the segment's text, where the mark stands. */
export const footnoteCallSchema = z.strictObject({ at: z.number().int().nonnegative(), footnote: slugSchema });

/** A glossary term found in a segment: `[start, end)` in UTF-16 units of the segment's text. */
export const markSchema = z.strictObject({
  term: slugSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Mark = z.infer<typeof markSchema>;

const perLanguage = <T extends z.ZodType>(item: T) => z.strictObject({ en: z.array(item), ko: z.array(item) });

/** What is marked in a text, language by language. */
export const marksSchema = perLanguage(markSchema);
export type Marks = z.infer<typeof marksSchema>;

/** The smallest addressable piece of a text: a sentence, an item of a list or a footnote. */
export const segmentSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['sentence', 'item', 'footnote']),
  /** Segments of one paragraph share a number; it rises within the document. */
  paragraph: z.number().int().nonnegative(),
  /** What stands before an item or a footnote in print: "I.", "•", "–", "1". */
  marker: z.string().nullable(),
  text: bilingualSchema,
  footnotes: perLanguage(footnoteCallSchema),
  marks: marksSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

export const sectionSchema = z.strictObject({
  id: slugSchema,
  title: bilingualSchema,
  /** 2 for a part of the document, 3 for a part of a part. */
  level: z.number().int().min(2).max(3),
  segments: z.array(segmentSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const textDocumentSchema = z.strictObject({
  id: slugSchema,
  title: bilingualSchema,
  sections: z.array(sectionSchema),
});
export type TextDocument = z.infer<typeof textDocumentSchema>;
