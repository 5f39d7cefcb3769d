/** The data folder cannot be made or written to. */
export class DataFolderUnusable extends Error {
  readonly folder: string;
  /** What the system said: EACCES, ENOTDIR, SQLITE_CANTOPEN … */
  readonly reason: string;

  constructor(folder: string, cause: unknown) {
    super(`The data folder ${folder} cannot be used.`, { cause });
    this.name = 'DataFolderUnusable';
    this.folder = folder;
    this.reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  }
}
