import { z } from 'zod';
import { fileTokenSchema } from '#core/api/files-contract.ts';
import { backupCountsSchema } from '#core/backup/backup-schema.ts';
import { slugSchema } from '#core/content/slug.ts';
import { partNoticeSchema, refusedPartSchema } from '#core/documents/document-schema.ts';
import { columnMeanings, glossaryFormats } from '#core/exchange/read/reading.ts';
import { refusedCodes } from '#core/exchange/read/refusal.ts';
import { conflictRules } from '#core/files/conflict-rules.ts';
import { importKinds } from '#core/files/import-kind.ts';
import { termFieldNames } from '#core/own/own-term.ts';
import { languageSchema } from '#core/texts/bilingual.ts';

const count = z.number().int().nonnegative();
const refusedSchema = z.strictObject({ line: count, code: z.enum(refusedCodes), detail: z.string() });
export type RefusedPart = z.infer<typeof refusedSchema>;

const rulesSchema = z.partialRecord(z.enum(termFieldNames), z.enum(conflictRules));
export type ConflictRules = z.infer<typeof rulesSchema>;

const mappingSchema = z.strictObject({
  meanings: z.array(z.enum(columnMeanings)).max(64),
  header: z.boolean(),
});

/** What of a list a preview shows; `count` is of all. */
function shown<T extends z.ZodType>(item: T) {
  return z.strictObject({ count, first: z.array(item) });
}

const glossaryPreviewSchema = z.strictObject({
  kind: z.literal('glossary'),
  format: z.enum(glossaryFormats),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  header: z.boolean().nullable(),
  columns: z
    .array(z.strictObject({ name: z.string(), sample: z.array(z.string()), meaning: z.enum(columnMeanings) }))
    .nullable(),
  otherSheets: z.array(z.string()),
  fresh: shown(z.strictObject({ line: count, en: z.string(), ko: z.string() })),
  same: count,
  /** The event's glossary has them already. */
  inEvent: count,
  changed: shown(
    z.strictObject({
      line: count,
      en: z.string(),
      ko: z.string(),
      fields: z.array(z.strictObject({ name: z.enum(termFieldNames), mine: z.string(), theirs: z.string() })),
    }),
  ),
  /** The fields in which changed terms differ, and in how many. */
  differing: z.array(z.strictObject({ name: z.enum(termFieldNames), count })),
  refused: shown(refusedSchema),
  warned: shown(z.strictObject({ line: count, what: z.enum(['invisible', 'bidi', 'formula']) })),
});
export type GlossaryPreview = z.infer<typeof glossaryPreviewSchema>;

const textPreviewSchema = z.strictObject({
  kind: z.enum(['script', 'deck', 'aligned']),
  /** Paragraphs, slides or pairs of segments. */
  parts: shown(z.string()),
  /** Of a deck. */
  hidden: count,
  /** In which the text is, or most of it. */
  language: languageSchema.nullable(),
  refused: shown(refusedPartSchema),
  noticed: shown(partNoticeSchema),
});
export type TextPreview = z.infer<typeof textPreviewSchema>;

const sharePreviewSchema = z.strictObject({
  kind: z.literal('share'),
  fresh: count,
  newer: count,
  same: count,
  /** What stands after the merge, being the later, and what is kept beside it. */
  conflicts: shown(z.strictObject({ id: z.string(), stands: z.string(), other: z.string() })),
});
export type SharePreview = z.infer<typeof sharePreviewSchema>;

const backupPreviewSchema = z.strictObject({
  kind: z.literal('backup'),
  /** Epoch ms. */
  madeAt: z.number().int(),
  counts: backupCountsSchema,
});
export type BackupPreview = z.infer<typeof backupPreviewSchema>;

const refusedFileSchema = refusedSchema.extend({ kind: z.literal('refused') });

export const importPreviewSchema = z.discriminatedUnion('kind', [
  glossaryPreviewSchema,
  textPreviewSchema,
  sharePreviewSchema,
  backupPreviewSchema,
  refusedFileSchema,
]);
export type ImportPreview = z.infer<typeof importPreviewSchema>;

const askedSchema = z.strictObject({
  token: fileTokenSchema,
  as: z.enum(importKinds),
  /** How a table is read, where its user says otherwise than was guessed. */
  mapping: mappingSchema.optional(),
});
export type AskedImport = z.infer<typeof askedSchema>;

/** Files that come in: looked at first, then taken, in one change that one undo takes back. */
export const importsContract = {
  /** What a file would change; nothing is written. A file that cannot be read answers `refused` and why. */
  'imports.read': { input: askedSchema, output: importPreviewSchema },
  'imports.take': {
    input: askedSchema.extend({
      rules: rulesSchema.default({}),
      /** Of a script or a deck: whose it is, and in which language. */
      slot: slugSchema.nullable().default(null),
      language: languageSchema.nullable().default(null),
    }),
    output: z.strictObject({
      /** How many terms, documents or records were written. */
      written: count,
      /** Of a document, to open it. */
      document: count.nullable(),
    }),
  },
  /** Calls off what is being read or taken; nothing of it is kept. */
  'imports.cancel': { input: z.strictObject({ token: fileTokenSchema }), output: z.strictObject({}) },
} as const;

export const importsEvents = {
  /** How far the reading or taking of a file is, from 0 to 1. */
  'imports.progress': z.strictObject({ token: fileTokenSchema, share: z.number().min(0).max(1) }),
} as const;
