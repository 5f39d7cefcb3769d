import { Refusal, type RefusalCode } from '#core/api/problem.ts';
import { codeOf } from '#backend/database/sqlite-code.ts';

/** What SQLite or the system says when something could not be written or read, and what a user is told of it. */
const refusals: readonly [RegExp, RefusalCode, string][] = [
  [
    /^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/u,
    'disk-full',
    'There is no room left; nothing of it was written.',
  ],
  [/^(?:SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/u, 'busy', 'Another program holds the file; nothing of it was written.'],
  [
    /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/u,
    'read-only',
    'The data folder cannot be written; nothing of it was written.',
  ],
  [/^(?:SQLITE_CORRUPT|SQLITE_NOTADB)/u, 'damaged', 'The file is damaged; nothing of it was written.'],
  [/^(?:SQLITE_IOERR|EIO)/u, 'disk-failed', 'The disk failed; nothing of it was written.'],
];

/** The refusal that an error of SQLite or of the file system is; null for any other error, which is a defect. */
export function refusalOfDisk(error: unknown): Refusal | null {
  const code = codeOf(error);
  const found = refusals.find(([pattern]) => pattern.test(code));
  return found ? new Refusal(found[1], `${code}: ${found[2]}`) : null;
}
