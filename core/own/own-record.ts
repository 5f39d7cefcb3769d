import { z } from 'zod';
import { slugSchema } from '#core/content/slug.ts';

/** As many stamps are remembered as two partners can be apart and still be told apart from a conflict. */
const mostRemembered = 64;

/** As many values as are kept beside the one that stands, of partners who all set a field at once. */
const mostOthers = 16;

/** What was set, when (epoch ms) and on which machine. */
const valueSchema = z.strictObject({ value: z.json(), at: z.number().int(), by: z.string().min(1).max(64) });
export type StampedValue = z.infer<typeof valueSchema>;

/**
 * A field of a record. `over`: the stamps of the values that this one replaced, newest first, so that a partner's value
 * is told to be older, newer, or set without knowledge of this one. `other`: the value that lost such a conflict, kept
 * until somebody settles it; `more`: the further ones where more than two partners were in conflict.
 */
export const ownFieldSchema = valueSchema.extend({
  over: z.array(z.string().max(96)).max(mostRemembered),
  other: valueSchema.nullable(),
  more: z.array(valueSchema).max(mostOthers).optional(),
});
export type OwnField = z.infer<typeof ownFieldSchema>;

/** `term`: an own term, by an own slug. `annotation`: what was added to a term of the event, by that term's slug. */
export const ownKinds = ['term', 'annotation'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** What a user made, field by field. Nothing is ever taken out: what was removed has `removed: true`. */
export const ownRecordSchema = z.strictObject({
  kind: z.enum(ownKinds),
  id: slugSchema,
  fields: z.record(z.string().max(64), ownFieldSchema),
});
export type OwnRecord = z.infer<typeof ownRecordSchema>;
export type OwnFields = OwnRecord['fields'];

/** The values that lost conflicts which nobody has settled yet. */
export function othersOf({ other, more }: OwnField): StampedValue[] {
  return [...(other ? [other] : []), ...(more ?? [])];
}

export function stampName({ at, by }: Pick<StampedValue, 'at' | 'by'>): string {
  return `${at} ${by}`;
}

/** The names of the stamps that a value replaced, as a field keeps them: the newest, and those first. */
export function rememberedOf(names: ReadonlySet<string>): string[] {
  return [...names].toSorted(newestFirst).slice(0, mostRemembered);
}

/** "1732428000000 a1b2c3d4". */
function newestFirst(one: string, other: string): number {
  return Number.parseInt(other, 10) - Number.parseInt(one, 10) || (one < other ? -1 : one > other ? 1 : 0);
}
