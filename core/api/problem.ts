import { z } from 'zod';

/**
 * Something is wrong that a user must be told: a code (its sentence is `problems:<code>` in locales/),
 * the file it concerns and what the sentence needs.
 */
export const problemSchema = z.strictObject({
  code: z.enum([
    'content-missing',
    'content-damaged',
    'content-from-newer-version',
    'user-data-damaged',
    'user-data-from-newer-version',
    'user-data-read-only',
    'user-data-busy',
    'user-data-unreadable',
    'user-data-not-migrated',
    'user-data-restored',
    'user-data-salvaged',
    'user-data-begun-anew',
    'user-data-log-broken',
  ]),
  file: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof problemSchema>;

/** Why a call was refused; each has its sentence in `problems:call.<code>`. */
export const refusalCodes = [
  'unknown-method',
  'invalid-input',
  'too-large',
  'forbidden',
  'unavailable',
  'read-only',
  'not-written',
  'disk-full',
  'disk-failed',
  'busy',
  'damaged',
  'backup-gone',
  'backup-unreadable',
  'backup-newer',
  'run-moved-on',
  'entry-refused',
  'rehearsal-moved-on',
  'rehearsal-refused',
  'study-moved-on',
  'called-off',
  'file-refused',
  'own-gone',
  'internal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The one way a handler says no: a code for the user's sentence and a message for the log (no stack, no user text). */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
