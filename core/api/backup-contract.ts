import { z } from 'zod';
import { backupIdSchema, backupSchema } from '#core/backup/backup-schema.ts';

const listSchema = z.strictObject({
  /** The newest first. */
  backups: z.array(backupSchema),
  /** The folder they lie in, to be told. */
  folder: z.string(),
});

/** The backups that the app makes by itself, on the host's machine. */
export const backupContract = {
  'backup.list': { input: z.strictObject({}), output: listSchema },
  'backup.make': { input: z.strictObject({}), output: listSchema },
  /** Replaces everything by what the backup holds; `before`: the backup of what was there, which takes it back. */
  'backup.restore': {
    input: z.strictObject({ id: backupIdSchema }),
    output: listSchema.extend({ before: backupIdSchema }),
  },
} as const;

export const backupEvents = {
  /** Everything that users made was replaced by what a backup held: what is shown of it must be asked for again. */
  'backup.restored': z.strictObject({}),
  /** A backup was made or removed. */
  'backup.changed': listSchema,
} as const;
