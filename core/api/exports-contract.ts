import { z } from 'zod';
import { exportFormats, exportScopes } from '#core/files/export-choices.ts';
import { fileTokenSchema } from '#core/api/files-contract.ts';

const madeSchema = z.strictObject({ token: fileTokenSchema, name: z.string(), bytes: z.number().int().nonnegative() });

/** Files that go out: made by the host, then saved or fetched by their token. */
export const exportsContract = {
  'exports.terms': {
    input: z.strictObject({ scope: z.enum(exportScopes), format: z.enum(exportFormats) }),
    output: madeSchema,
  },
  /** What a partner in the booth takes in: every own record with its stamps. */
  'exports.share': { input: z.strictObject({}), output: madeSchema },
  /** Everything a user made, in one file. */
  'exports.backup': { input: z.strictObject({}), output: madeSchema },
} as const;
