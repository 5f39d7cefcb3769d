import { designationsSchema } from '#core/glossary/term-schema.ts';
import type { OwnFields, OwnRecord, StampedValue } from '#core/own/own-record.ts';
import { z } from 'zod';

const textsSchema = z.strictObject({ en: z.string(), ko: z.string() });

/** A term of the event as it was when it was annotated. */
export const seenTermSchema = z.strictObject({
  en: designationsSchema,
  ko: designationsSchema,
  /** Empty where there was none. */
  definition: textsSchema,
});
export type SeenTerm = z.infer<typeof seenTermSchema>;

/** What a user added to a term of the event. */
export interface Annotation {
  /** The slug of the term. */
  id: string;
  comment: string;
  /** Left out of look-up. */
  hidden: boolean;
  /** Slugs of the sessions and speakers that the term is tagged with. */
  sessions: readonly string[];
  speakers: readonly string[];
  /** Null only where a record was written without it. */
  seen: SeenTerm | null;
}

const fieldsSchema = z.object({
  comment: z.string().catch(''),
  hidden: z.boolean().catch(false),
  sessions: z.array(z.string()).catch([]),
  speakers: z.array(z.string()).catch([]),
  seen: seenTermSchema.nullable().catch(null),
});

/** What is said when nothing is: an annotation is taken away by setting it. */
export const noAnnotation = { comment: '', hidden: false, sessions: [], speakers: [] } satisfies Record<
  string,
  StampedValue['value']
>;

/** The annotation that a record holds; null where it says nothing, which is how one is removed. */
export function annotationOf(record: Pick<OwnRecord, 'id' | 'fields'>): Annotation | null {
  const annotation = annotationIn(record);
  return saysNothing(annotation) ? null : annotation;
}

/** What a record says, be it nothing. */
export function annotationIn({ id, fields }: Pick<OwnRecord, 'id' | 'fields'>): Annotation {
  return { id, ...fieldsSchema.parse(valuesOf(fields)) };
}

export function saysNothing({ comment, hidden, sessions, speakers }: Omit<Annotation, 'id' | 'seen'>): boolean {
  return comment.trim() === '' && !hidden && sessions.length + speakers.length === 0;
}

function valuesOf(fields: OwnFields): Record<string, StampedValue['value'] | undefined> {
  return {
    comment: fields['comment']?.value,
    hidden: fields['hidden']?.value,
    sessions: fields['sessions']?.value,
    speakers: fields['speakers']?.value,
    seen: fields['seen']?.value,
  };
}
