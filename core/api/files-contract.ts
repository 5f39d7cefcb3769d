import { z } from 'zod';
import { pieceBytes } from '#core/files/piece-bytes.ts';

/** The largest file that may come in, in bytes. */
export const largestFile = 200 * 1024 * 1024;

/** A file between window and host is named by a token: no window ever sends, or learns, a place on the disk. */
export const fileTokenSchema = z.string().regex(/^[0-9a-f]{32}$/u);
const ofFile = z.strictObject({ token: fileTokenSchema });
const offsetSchema = z.number().int().nonnegative().max(largestFile);

/** Files in and out, piece by piece: the same on every host. */
export const filesContract = {
  /** A file will come in, of this many bytes; the name is the user's and says nothing of where it goes. */
  'files.begin': {
    input: z.strictObject({ name: z.string().min(1).max(255), bytes: offsetSchema }),
    output: ofFile,
  },
  /** The next piece, from byte `at` on; answers how many bytes are there. */
  'files.add': {
    input: ofFile.extend({ at: offsetSchema, base64: z.base64().max(Math.ceil(pieceBytes / 3) * 4) }),
    output: z.strictObject({ bytes: offsetSchema }),
  },
  /** A piece of a file that the host made. */
  'files.piece': {
    input: ofFile.extend({ at: offsetSchema }),
    output: z.strictObject({ base64: z.string(), isLast: z.boolean() }),
  },
  /** Saves a file that the host made where the user says; `saved` is false if they say nowhere. */
  'files.saveMade': { input: ofFile, output: z.strictObject({ saved: z.boolean() }) },
  'files.forget': { input: ofFile, output: z.strictObject({}) },
} as const;
