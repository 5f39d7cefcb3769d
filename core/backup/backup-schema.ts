import { z } from 'zod';
import type { countedKinds } from '#core/backup/counted-kinds.ts';

/** Why a backup was made. */
export const backupReasons = ['daily', 'migration', 'import', 'restore', 'asked'] as const;
export type BackupReason = (typeof backupReasons)[number];

const countSchema = z.int().nonnegative();
/** What a user finds again in a backup, counted. */
export const backupCountsSchema = z.strictObject({
  ownTerms: countSchema,
  annotations: countSchema,
  reviews: countSchema,
  runs: countSchema,
  rehearsals: countSchema,
  scripts: countSchema,
  documents: countSchema,
  missed: countSchema,
  pins: countSchema,
} satisfies Record<(typeof countedKinds)[number], z.ZodType>);
export type BackupCounts = z.infer<typeof backupCountsSchema>;

/** The name of a backup that the app made by itself: the moment (UTC) and the reason, as in its file's name. */
export const backupIdSchema = z.string().regex(/^\d{8}T\d{9}Z-(?:daily|migration|import|restore|asked)$/u);

export const backupSchema = z.strictObject({
  id: backupIdSchema,
  /** Epoch ms. */
  madeAt: z.number().int(),
  reason: z.enum(backupReasons),
  bytes: z.int().nonnegative(),
  /** Null: it cannot be read, and so not restored. */
  counts: backupCountsSchema.nullable(),
});
export type Backup = z.infer<typeof backupSchema>;

/** "20261124T141648123Z-daily": sorts by time, and holds nothing that a file system refuses. */
export function backupIdOf(madeAt: number, reason: BackupReason): string {
  return `${new Date(madeAt).toISOString().replaceAll(/[-:.]/gu, '')}-${reason}`;
}

/** The moment and the reason that an id tells; null for what is none. */
export function readBackupId(id: string): { madeAt: number; reason: BackupReason } | null {
  if (!backupIdSchema.safeParse(id).success) return null;
  const [, year, month, day, hour, minute, second, ms, reason] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\w+)$/u.exec(id) ?? [];
  const madeAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(madeAt) ? null : { madeAt, reason: reason as BackupReason };
}
