import { z } from 'zod';
import { backupCountsSchema } from '#core/backup/backup-schema.ts';

/** The form of a `.briefing-backup`: raised when a reader of the one before could not read it. */
export const backupFormat = 1;

/** A name that a table or a file of rows in the archive may have. */
const nameSchema = z.string().regex(/^[a-z][a-z_]{0,39}$/u);

/** `manifest.json` of a `.briefing-backup`: what the other files of the archive are, each of them JSON lines, a row a line. */
export const manifestSchema = z.strictObject({
  format: z.literal('briefing-backup'),
  formatVersion: z.int().positive(),
  appVersion: z.string().max(40),
  schemaVersion: z.int().positive(),
  /** Epoch ms. */
  createdAt: z.number().int(),
  counts: backupCountsSchema,
  tables: z
    .array(
      z.strictObject({
        name: nameSchema,
        rows: z.int().nonnegative(),
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
        /** The highest number a row of it ever had; null for a table that does not count. */
        sequence: z.int().nonnegative().nullable(),
      }),
    )
    .max(200),
});
export type Manifest = z.infer<typeof manifestSchema>;
