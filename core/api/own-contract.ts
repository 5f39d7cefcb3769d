import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';
import { designationsSchema, partsOfSpeech } from '#core/glossary/term-schema.ts';
import { seenTermSchema } from '#core/own/annotation.ts';
import { longestText, mostTexts } from '#core/own/limits.ts';
import { ownKinds } from '#core/own/own-record.ts';
import { namesNothing } from '#core/own/tidy-row.ts';

const textSchema = z.string().max(longestText);
const textsSchema = z.array(textSchema).max(mostTexts);
const tagsSchema = z.array(slugSchema.max(200)).max(mostTexts);
const bothSchema = z.strictObject({ en: textSchema, ko: textSchema });
const givenDesignationsSchema = z.strictObject({
  preferred: textSchema,
  abbreviations: textsSchema,
  admitted: textsSchema,
  deprecated: textsSchema,
});

/** An own term as a user gives it: named in one language at least. */
const givenRowSchema = z
  .strictObject({
    en: givenDesignationsSchema,
    ko: givenDesignationsSchema,
    definition: bothSchema,
    note: bothSchema,
    domain: z.string().max(200),
    partOfSpeech: z.enum(partsOfSpeech).nullable(),
    sessions: tagsSchema,
    speakers: tagsSchema,
  })
  .refine((row) => !namesNothing(row));

const idSchema = slugSchema.max(200);
const whichSchema = { kind: z.enum(ownKinds), id: idSchema };
const nothing = z.strictObject({});

const valueSchema = z.strictObject({ value: z.json(), at: z.number(), by: z.string() });

/** A field that two partners set without knowledge of each other: the value that stands, and the others. */
const conflictSchema = z.strictObject({ field: z.string(), stands: valueSchema, others: z.array(valueSchema) });
export type OwnConflict = z.infer<typeof conflictSchema>;

const besidesSchema = {
  conflicts: z.array(conflictSchema),
  /** When it was last changed, epoch ms. */
  at: z.number(),
};
const shownTermSchema = z.strictObject({
  id: slugSchema,
  en: designationsSchema,
  ko: designationsSchema,
  definition: bothSchema,
  note: bothSchema,
  domain: z.string(),
  partOfSpeech: z.enum(partsOfSpeech).nullable(),
  sessions: z.array(z.string()).readonly(),
  speakers: z.array(z.string()).readonly(),
  kept: z.record(z.string(), z.string()).readonly(),
  ...besidesSchema,
});
/** An own term as windows show it. */
export type ShownOwnTerm = z.infer<typeof shownTermSchema>;

const shownAnnotationSchema = z.strictObject({
  id: slugSchema,
  comment: z.string(),
  hidden: z.boolean(),
  sessions: z.array(z.string()).readonly(),
  speakers: z.array(z.string()).readonly(),
  seen: seenTermSchema.nullable(),
  ...besidesSchema,
});
export type ShownAnnotation = z.infer<typeof shownAnnotationSchema>;

const nextSchema = z.strictObject({
  what: z.string(),
  at: z.number(),
  records: z.number(),
  /** What the one record that it changes is called; null for many, and for what has no name any more. */
  name: z.strictObject({ en: z.string(), ko: z.string() }).nullable(),
});
export type NextOwnChange = z.infer<typeof nextSchema>;

/**
 * What users made, or what changed of it. `whole`: all there is. `part`: what changed since the revision before. `ask`:
 * too much changed to tell; whoever wants it asks for it.
 */
const ownStateSchema = z.strictObject({
  what: z.enum(['whole', 'part', 'ask']),
  revision: z.number(),
  terms: z.array(shownTermSchema),
  annotations: z.array(shownAnnotationSchema),
  /** What is no longer there. */
  gone: z.array(z.strictObject(whichSchema)),
  undo: nextSchema.nullable(),
  redo: nextSchema.nullable(),
});
export type OwnState = z.infer<typeof ownStateSchema>;

/** Own terms and what is added to the event's terms. */
export const ownContract = {
  'own.get': { input: nothing, output: ownStateSchema },
  /** `id`: the slug that the new term was given. */
  'own.add': { input: z.strictObject({ row: givenRowSchema }), output: ownStateSchema.extend({ id: slugSchema }) },
  'own.edit': { input: z.strictObject({ id: idSchema, row: givenRowSchema }), output: ownStateSchema },
  /** Removes an own term, or all that was added to a term of the event. */
  'own.remove': { input: z.strictObject(whichSchema), output: ownStateSchema },
  /** Changes what is given and leaves the rest. `seen`: the user has seen how the term is now. */
  'own.annotate': {
    input: z.strictObject({
      id: idSchema,
      comment: textSchema.optional(),
      hidden: z.boolean().optional(),
      sessions: tagsSchema.optional(),
      speakers: tagsSchema.optional(),
      seen: z.literal(true).optional(),
    }),
    output: ownStateSchema,
  },
  /** Chooses one of the values in conflict, by the time and the machine of its stamp. */
  'own.settle': {
    input: z.strictObject({ ...whichSchema, field: z.string().max(64), at: z.number().int(), by: z.string().max(64) }),
    output: ownStateSchema,
  },
  'own.undo': { input: nothing, output: ownStateSchema },
  'own.redo': { input: nothing, output: ownStateSchema },
} as const;

export const ownEvents = {
  /** What users made changed, in this window or another. */
  'own.changed': ownStateSchema,
} as const;
