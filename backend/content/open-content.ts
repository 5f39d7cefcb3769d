import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import type { Problem } from '#core/api/problem.ts';
import type { Content } from '#core/content/content.ts';
import { contentApplicationId, contentVersion, readContent } from '#backend/content/content-database.ts';
import { hardenConnection } from '#backend/database/harden.ts';

/** Opens the compiled content read-only and reads it whole. A file that is missing, damaged or too new is a problem, untouched. */
export function openContent(file: string): { content: Content; problem: null } | { content: null; problem: Problem } {
  const problem = (code: Problem['code'], params: Problem['params'] = {}) => ({
    content: null,
    problem: { code, file, params },
  });
  if (!existsSync(file)) return problem('content-missing');
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    hardenConnection(database);
    if (database.pragma('application_id', { simple: true }) !== contentApplicationId) return problem('content-damaged');
    const version = Number(database.pragma('user_version', { simple: true }));
    if (version > contentVersion) return problem('content-from-newer-version', { version, known: contentVersion });
    if (database.pragma('quick_check', { simple: true }) !== 'ok') return problem('content-damaged');
    return { content: readContent(database), problem: null };
  } catch {
    // Whatever SQLite or the schema says of it, to the user the file is damaged; their sentence names it.
    return problem('content-damaged');
  } finally {
    database?.close();
  }
}
