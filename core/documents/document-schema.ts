import { z } from 'zod';
import { languageSchema } from '#core/texts/bilingual.ts';
import { slugSchema } from '#core/content/slug.ts';

export const documentKinds = ['script', 'deck', 'aligned'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Where in the file: a line of a text file, a paragraph of a Word file, a slide, a unit of an aligned text, from 1. */
const placeInFileSchema = z.strictObject({
  of: z.enum(['line', 'paragraph', 'slide', 'unit']),
  number: z.number().int().positive(),
});
export type PlaceInFile = z.infer<typeof placeInFileSchema>;

/** Why a part of a file did not come; each has its sentence in `documents:refused.<code>`. */
export const partRefusals = [
  'too-long',
  'text-full',
  'too-many',
  'not-well-formed',
  'too-deep',
  'part-missing',
  'part-damaged',
  'notes-missing',
  'notes-damaged',
  'other-languages',
] as const;
/** What is worth knowing of a part that did come; each has its sentence in `documents:noticed.<code>`. */
export const partNotices = ['bidi-characters', 'invisible-characters', 'outside-picture', 'outside-link'] as const;

export const refusedPartSchema = z.strictObject({ at: placeInFileSchema, code: z.enum(partRefusals) });
export type RefusedPart = z.infer<typeof refusedPartSchema>;
export const partNoticeSchema = z.strictObject({
  at: placeInFileSchema,
  code: z.enum(partNotices),
  count: z.number().int().positive(),
});
export type PartNotice = z.infer<typeof partNoticeSchema>;

const remarks = { refused: z.array(refusedPartSchema), noticed: z.array(partNoticeSchema) };

const paragraphSchema = z.strictObject({
  kind: z.enum(['heading', 'text', 'item', 'footnote']),
  text: z.string(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** What is to be said, paragraph by paragraph. */
export const scriptContentSchema = z.strictObject({
  kind: z.literal('script'),
  paragraphs: z.array(paragraphSchema),
  ...remarks,
});
export type ScriptContent = z.infer<typeof scriptContentSchema>;

const importedSlideSchema = z.strictObject({
  /** Its place in the deck, from 1; hidden slides count, as they do in the program the deck was made with. */
  number: z.number().int().positive(),
  hidden: z.boolean(),
  title: z.string(),
  /** The other text, shape by shape in the order of the slide, each with its paragraphs. */
  shapes: z.array(z.array(z.string())),
  notes: z.array(z.string()),
});
export type ImportedSlide = z.infer<typeof importedSlideSchema>;

export const deckContentSchema = z.strictObject({
  kind: z.literal('deck'),
  slides: z.array(importedSlideSchema),
  ...remarks,
});
export type DeckContent = z.infer<typeof deckContentSchema>;

const alignedUnitSchema = z.strictObject({ en: z.string(), ko: z.string() });
export type AlignedUnit = z.infer<typeof alignedUnitSchema>;

/** A text with its translation, unit by unit. */
export const alignedContentSchema = z.strictObject({
  kind: z.literal('aligned'),
  units: z.array(alignedUnitSchema),
  ...remarks,
});
export type AlignedContent = z.infer<typeof alignedContentSchema>;

/** What an imported file said, as it is stored. */
export const documentContentSchema = z.discriminatedUnion('kind', [
  scriptContentSchema,
  deckContentSchema,
  alignedContentSchema,
]);
export type DocumentContent = z.infer<typeof documentContentSchema>;

/** An imported document as a list shows it. */
export const documentSummarySchema = z.strictObject({
  id: z.number().int().positive(),
  kind: z.enum(documentKinds),
  /** Of the file it came from. */
  name: z.string(),
  /** The slot it was assigned to. */
  slot: slugSchema.nullable(),
  /** The one it was assigned to; of an aligned text null. */
  language: languageSchema.nullable(),
  /** When it came in: epoch ms. */
  at: z.number().int(),
  /** Paragraphs, slides or units. */
  parts: z.number().int().nonnegative(),
  removed: z.boolean(),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
