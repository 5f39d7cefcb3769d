/** SQLITE_FULL, EACCES …; empty when an error has no code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
