import { z } from 'zod';
import { fileKindOf } from '#core/files/file-kinds.ts';

/**
 * What a window proposes as the name of a file: a name alone, never a place. It begins with a letter or digit, holds
 * nothing that a system reads as more than a name, and ends as one of the kinds the app saves; so it runs nowhere.
 */
const fileNameSchema = z
  .string()
  .max(120)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._()-]*$/u)
  .refine((name) => fileKindOf(name) !== null);

/** A file to be saved where its user says. */
export const fileToSaveSchema = z.strictObject({ name: fileNameSchema, text: z.string() });
export type FileToSave = z.infer<typeof fileToSaveSchema>;
