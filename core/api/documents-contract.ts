import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';
import { documentAnalysisSchema } from '#core/documents/analyse-document.ts';
import { documentContentSchema, documentSummarySchema } from '#core/documents/document-schema.ts';
import { languageSchema } from '#core/texts/bilingual.ts';

const idSchema = z.strictObject({ id: z.number().int().positive() });
const documentsSchema = z.strictObject({ documents: z.array(documentSummarySchema) });
/** What became of the slot's script: the document's text stands there, nothing changed, or it is too long to. */
const changedSchema = documentsSchema.extend({ script: z.enum(['written', 'none', 'too-long']) });

/** Scripts, decks and aligned texts that came in as files. */
export const documentsContract = {
  /** The newest first, those that were removed too. */
  'documents.list': { input: z.strictObject({}), output: documentsSchema },
  'documents.get': {
    input: idSchema,
    output: z.strictObject({
      document: documentSummarySchema,
      content: documentContentSchema,
      analysis: documentAnalysisSchema,
    }),
  },
  /** To a slot, or to none; a script with a language becomes that slot's script. */
  'documents.assign': {
    input: idSchema.extend({ slot: slugSchema.nullable(), language: languageSchema.nullable() }),
    output: changedSchema,
  },
  'documents.remove': { input: idSchema, output: changedSchema },
  'documents.restore': { input: idSchema, output: changedSchema },
} as const;

export const documentEvents = {
  /** A document came in, was assigned, removed or restored, in this window or another. */
  'documents.changed': documentsSchema,
} as const;
