import { z } from 'zod';
import { fileTokenSchema } from '#core/api/files-contract.ts';

/** Whose terms go out: one's own, the event's with what was noted on them, or both. */
export const exportScopes = ['own', 'event', 'all'] as const;
export type ExportScope = (typeof exportScopes)[number];

export const exportFormats = ['csv', 'xlsx', 'tbx', 'utx', 'anki', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

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
