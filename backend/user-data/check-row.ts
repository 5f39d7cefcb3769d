import { z } from 'zod';
import { runEntrySchema } from '#core/agenda/run/run-entry-schema.ts';
import { ownFieldSchema } from '#core/own/own-record.ts';
import { rehearsalEntrySchema, rehearsalPlanSchema } from '#core/rehearsal/rehearsal-schema.ts';
import type { Column } from '#backend/user-data/tables.ts';

const ownFields = z.record(z.string().max(64), ownFieldSchema);

/** What the JSON in a column must be, where a store would not read anything else. Others pass over what they do not know. */
const jsonIn: Readonly<Record<string, z.ZodType>> = {
  'run_entry.entry': runEntrySchema,
  'rehearsal_record.plan': rehearsalPlanSchema,
  'rehearsal_entry.entry': rehearsalEntrySchema,
  'own_record.fields': ownFields,
  'own_change_record.fields': ownFields,
};

const valueOf: Readonly<Record<string, z.ZodType<string | number | null>>> = {
  TEXT: z.string().nullable(),
  INTEGER: z.int().nullable(),
  REAL: z.number().nullable(),
};

/** Answers the values of a row from outside in the order of the columns, or null if it is no row of this table. */
export function rowChecker(
  table: string,
  columns: readonly Column[],
): (row: unknown) => (string | number | null)[] | null {
  const shape = columns.map(({ name, type }) => [name, valueOf[type] ?? z.never()] as const);
  const schema = z.strictObject(Object.fromEntries(shape));
  return (row) => {
    const { success, data } = schema.safeParse(row);
    if (!success) return null;
    const values = columns.map(({ name }) => data[name] ?? null);
    return columns.every(({ name }, place) => isJsonAsMeant(jsonIn[`${table}.${name}`], values[place])) ? values : null;
  };
}

/** That it is JSON at all, and that what may not be empty is not, the schema of the database says itself. */
function isJsonAsMeant(schema: z.ZodType | undefined, value: unknown): boolean {
  if (!schema || typeof value !== 'string') return true;
  try {
    return schema.safeParse(JSON.parse(value)).success;
  } catch {
    return false;
  }
}
